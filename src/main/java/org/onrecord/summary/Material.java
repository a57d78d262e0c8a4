package org.onrecord.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** The statements that a summary is about, the most fitting first. */
record Material(List<Statement> statements) {

  static final Material NONE = new Material(List.of());

  Material {
    statements = List.copyOf(statements);
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  List<Quotation> quotations() {
    return statements.stream().flatMap(each -> each.quotations().stream()).toList();
  }

  List<Article> articles() {
    return quotations().stream().map(Quotation::article).distinct().toList();
  }

  List<String> outlets() {
    return articles().stream()
        .map(article -> article.provenance().outlet())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns everyone quoted whose name articles give. */
  Set<Speaker> speakers() {
    return statements.stream()
        .map(each -> each.lead().speaker())
        .filter(Speaker::isKnown)
        .collect(Collectors.toSet());
  }

  Optional<LocalDate> first() {
    return dates().stream().min(LocalDate::compareTo);
  }

  Optional<LocalDate> last() {
    return dates().stream().max(LocalDate::compareTo);
  }

  private List<LocalDate> dates() {
    return articles().stream()
        .map(article -> article.provenance().published())
        .filter(Objects::nonNull)
        .toList();
  }
}
