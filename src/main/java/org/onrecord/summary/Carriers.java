package org.onrecord.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Statement;

/** Chooses the few statements that carry the rest, over speakers, outlets and time. */
final class Carriers {

  /** Fewer words say nothing without the article around them. */
  private static final int FEWEST_WORDS = 7;

  private static final Comparator<Statement> BY_DATE =
      Comparator.comparing(
          each -> each.lead().article().provenance().published(),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private Carriers() {}

  /**
   * Returns the chosen statements, the oldest first.
   *
   * @param most how many at most
   * @param words how many words they may have together
   */
  static List<Statement> of(List<Statement> statements, int most, int words) {
    List<Statement> telling = telling(statements);
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < telling.size(); i++) {
      pieces.add(piece(telling.get(i)));
    }
    return new Selection(pieces)
        .choose(most, words).stream().map(telling::get).sorted(BY_DATE).toList();
  }

  private static List<Statement> telling(List<Statement> statements) {
    List<Statement> whole =
        statements.stream().filter(each -> words(each.lead()) >= FEWEST_WORDS).toList();
    return whole.isEmpty() ? statements : whole;
  }

  private static int words(Quotation quotation) {
    return quotation.text().strip().split("\\s+").length;
  }

  /**
   * What several outlets print carries more; the article's own words carry less than a quotation.
   */
  private static Piece piece(Statement statement) {
    double printings = Math.sqrt(statement.quotations().size());
    double weight = printings * directness(statement.lead().type());
    return new Piece(statement.lead().text(), weight, facets(statement.lead()));
  }

  private static double directness(QuotationType type) {
    return switch (type) {
      case DIRECT -> 1;
      case MIXED -> 0.7;
      case INDIRECT -> 0.5;
    };
  }

  private static Set<String> facets(Quotation quotation) {
    Article article = quotation.article();
    Set<String> facets = new HashSet<>();
    facets.add("speaker " + quotation.speaker().name());
    facets.add("article " + article.id());
    LocalDate published = article.provenance().published();
    if (published != null) {
      facets.add("day " + published);
      facets.add("month " + published.getYear() + published.getMonth());
    }
    return facets;
  }
}
