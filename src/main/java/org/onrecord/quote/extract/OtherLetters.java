package org.onrecord.quote.extract;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerEntry;

/**
 * Whom a phrase in other than Latin letters names. No grammar of such a text is known here: who
 * stands in it under a name that the editors know is meant, and else nobody is made of it.
 */
final class OtherLetters {

  private static final int LONGEST_NAME = 3;

  private static final Pattern CAPITAL_WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.’'-]*)*");

  private OtherLetters() {}

  static boolean in(String phrase) {
    return phrase
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN);
  }

  static Speaker speaker(String phrase, KnownNames known) {
    SpeakerEntry entry = entry(Name.of(phrase).words(), known);
    return entry == null ? Speaker.unresolved(bestName(phrase)) : entry.speaker();
  }

  private static @Nullable SpeakerEntry entry(List<String> words, KnownNames known) {
    for (int length = LONGEST_NAME; length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        SpeakerEntry entry = known.entry(new Name(words.subList(from, from + length)));
        if (entry != null && entry.speaker().kind() == Speaker.Kind.PERSON) {
          return entry;
        }
      }
    }
    return null;
  }

  private static String bestName(String phrase) {
    return CAPITAL_WORDS
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .orElse(phrase);
  }
}
