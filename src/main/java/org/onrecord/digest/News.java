package org.onrecord.digest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/**
 * What came on record, as statements.
 *
 * @param firstHeard speakers who were not on record before
 */
public record News(List<Item> items, Set<Speaker> firstHeard) {

  public static final News NONE = new News(List.of(), Set.of());

  /**
   * A statement in the words that are new.
   *
   * @param known how it stood on record before; absent if it did not
   */
  public record Item(Statement statement, @Nullable Quotation known) {

    public Quotation lead() {
      return statement.lead();
    }
  }

  public News {
    items = List.copyOf(items);
    firstHeard = Set.copyOf(firstHeard);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Returns the news whose first words are wanted. */
  public News only(Predicate<Quotation> wanted) {
    return new News(items.stream().filter(item -> wanted.test(item.lead())).toList(), firstHeard);
  }

  long articles() {
    return items.stream()
        .flatMap(item -> item.statement().quotations().stream())
        .map(quotation -> quotation.article().id())
        .distinct()
        .count();
  }

  long speakers() {
    return items.stream().map(NewsWriter::speaker).distinct().count();
  }
}
