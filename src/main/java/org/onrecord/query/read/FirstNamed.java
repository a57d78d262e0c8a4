package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/**
 * Reads whom a question names first, whatever verb comes after: "why did Ana Cole resign?" is
 * answered by what she said of it.
 */
final class FirstNamed {

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<asks>(?:what|which)(?: \\w+)?|why|how|where|whether)? ?(?:did|does|do|has|have|had|is|was|were|would|will|can"
              + "|could|should)(?:n['’]t| not)? ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");

  /** So many words a name and an office may have. */
  static final int LONGEST = 6;

  /** In letters. */
  private static final int SHORT = 3;

  private final SpeakerFinder speakers;

  FirstNamed(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /**
   * Whom a question names, and what is left of it.
   *
   * @param speakers empty if the words of all are meant
   */
  record Named(List<AskedSpeaker> speakers, String rest) {}

  Optional<Named> in(String question, Period period) {
    Matcher asks = ASKS.matcher(question);
    if (!asks.lookingAt()) {
      return Optional.empty();
    }
    boolean isOfPeople = asks.group("asks") == null;
    List<String> words = List.of(question.substring(asks.end()).split("\\s+", -1));
    for (int i = Math.min(LONGEST, words.size() - 1); i > 0; i--) {
      String who = String.join(" ", words.subList(0, i));
      String rest = String.join(" ", words.subList(i, words.size()));
      if (!isOfPeople && Together.isMeantBy(who)) {
        return Optional.of(new Named(List.of(), rest));
      }
      List<AskedSpeaker> found = speakers.find(who, period);
      boolean isPerson = speakers.isName(who) && found.stream().allMatch(FirstNamed::isPerson);
      boolean isMeant = isPerson || (!isOfPeople && found.stream().allMatch(AskedSpeaker::certain));
      if (isMeant && isWhole(i, rest, question, isPerson)) {
        return Optional.of(new Named(found, rest));
      }
    }
    return Optional.empty();
  }

  /** Returns whom words begin with beyond doubt, and the words after. */
  Optional<Named> beginning(String text, Period period) {
    List<String> words = List.of(text.split("\\s+", -1));
    for (int i = Math.min(LONGEST, words.size() - 1); i > 0; i--) {
      String who = String.join(" ", words.subList(0, i));
      if (speakers.isName(who) || (i > 1 && isWrittenAsAName(who) && isKnown(who, period))) {
        String rest = String.join(" ", words.subList(i, words.size()));
        return Optional.of(new Named(speakers.find(who, period), rest));
      }
    }
    return Optional.empty();
  }

  private static boolean isWrittenAsAName(String who) {
    return NAME.matcher(who).matches();
  }

  private boolean isKnown(String who, Period period) {
    return speakers.find(who, period).stream().noneMatch(AskedSpeaker::isUnknown);
  }

  private static boolean isPerson(AskedSpeaker asked) {
    return !asked.isUnknown()
        && asked.fits().get(0).kind() == Speaker.Kind.PERSON
        && asked.fits().stream().noneMatch(each -> each.kind() == Speaker.Kind.BODY);
  }

  /** Another capital after it, or one word where nobody types capitals, may be half of a name. */
  private static boolean isWhole(int words, String rest, String question, boolean isPerson) {
    boolean goesOn = Character.isUpperCase(rest.codePointAt(0));
    boolean capitals = question.substring(1).chars().anyMatch(Character::isUpperCase);
    return !goesOn && (words > 1 || capitals || (isPerson && !isShort(question, rest)));
  }

  /** The misprinted name of somebody may be any short word: "what is on record". */
  private static boolean isShort(String question, String rest) {
    String before = question.substring(0, question.length() - rest.length()).strip();
    return before.length() - before.lastIndexOf(' ') <= SHORT;
  }
}
