package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;

/**
 * A question in letters that no form of ours has. Whom it names is all that is read of it, and the
 * answer says so.
 */
final class OtherScript {

  private static final int LONGEST_NAME = 4;

  private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final SpeakerFinder speakers;

  OtherScript(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** Returns whom a question names, the longest name first; empty if it is in Latin letters. */
  Optional<AskedSpeaker> named(String question, Period period) {
    if (!isOther(question)) {
      return Optional.empty();
    }
    List<String> words = SPACE.splitAsStream(question).filter(word -> !word.isEmpty()).toList();
    for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        String name = String.join(" ", words.subList(from, from + length));
        Optional<AskedSpeaker> found =
            speakers.named(name, period).or(() -> inLatinLetters(name, period));
        if (found.isPresent()) {
          return found.map(each -> new AskedSpeaker(question, each.fits(), false));
        }
      }
    }
    return Optional.empty();
  }

  /** Most people are known by what articles print; of words that are no names, many look alike. */
  private Optional<AskedSpeaker> inLatinLetters(String name, Period period) {
    boolean isName =
        name.length() > 3
            && SPACE
                .splitAsStream(name)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return isName ? speakers.named(LatinLetters.of(name), period) : Optional.empty();
  }

  private static boolean isOther(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin = text.codePoints().filter(OtherScript::isLatin).count();
    return letters > 0 && 2 * latin < letters;
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
