package org.onrecord.query.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.query.Intent;

/** A message of several sentences, of which one asks. */
final class Sentences {

  /** Where one ends: a mark, before a full stop no abbreviation; and signs before a question. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[?!;]|\\p{Ll}{4}\\.)\\s+"
              + "|(?<=[^\\p{L}\\p{N}\\s,:'’.–—-]|\\p{L}{3}\\.)\\s+(?=(?:what|who|when|how|did|has|any) )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKS = Pattern.compile("^[\\s,;:-]+|[\\s.,;:!?-]+$");

  private Sentences() {}

  /**
   * Returns the last sentence that has the form of a question; the whole text if none has, or if
   * the whole gives words that somebody said, which may be sentences themselves.
   */
  static String asking(String text) {
    List<String> sentences = of(text);
    if (sentences.size() < 2 || givesWords(text)) {
      return text;
    }
    return sentences.stream()
        .filter(Sentences::asks)
        .reduce((earlier, later) -> later)
        .orElse(text);
  }

  /** Whether a message tells the bot what to do and asks nothing beside it. */
  static boolean instruct(String text) {
    List<String> sentences = of(text);
    return sentences.stream().anyMatch(Instructions::isOne)
        && sentences.stream().noneMatch(Sentences::asks)
        && !givesWords(text);
  }

  private static List<String> of(String text) {
    return Arrays.stream(END.split(text, -1))
        .map(each -> Instructions.withoutLabel(MARKS.matcher(each).replaceAll("")))
        .toList();
  }

  private static boolean asks(String sentence) {
    return !Instructions.isOne(sentence)
        && QuestionForm.partsOf(sentence)
            .filter(each -> each.intent() != Intent.SMALL_TALK)
            .isPresent();
  }

  private static boolean givesWords(String text) {
    return QuestionForm.partsOf(text).filter(each -> !each.words().isEmpty()).isPresent();
  }
}
