package org.onrecord.ask;

import java.util.List;
import org.onrecord.query.rank.SimilarWords;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** Whether articles speak of what was asked, or only of what is near it in meaning. */
final class Mentioned {

  /** Shorter words are looked for as they are: other words begin with them. */
  private static final int LONGEST_SHORT = 4;

  /** So much of a longer word may be its ending. */
  private static final int ENDING = 2;

  private Mentioned() {}

  /** Returns whether any word of a topic stands in an article of any of the statements. */
  static boolean in(List<Statement> statements, String topic) {
    List<String> sought = SimilarWords.of(topic);
    return statements.stream()
        .flatMap(each -> each.quotations().stream())
        .map(Quotation::article)
        .distinct()
        .flatMap(article -> SimilarWords.allOf(article.body()).stream())
        .anyMatch(printed -> sought.stream().anyMatch(word -> isForm(printed, word)));
  }

  private static boolean isForm(String printed, String word) {
    return word.length() <= LONGEST_SHORT
        ? printed.equals(word) || printed.equals(word + "s")
        : printed.startsWith(word.substring(0, Math.max(LONGEST_SHORT, word.length() - ENDING)));
  }
}
