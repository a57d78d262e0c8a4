package org.onrecord.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.quote.QuotationArchive;

/** Which days a question means where on those it names nothing was published. */
final class DaysMeant {

  private static final int LOOKED_AT = 100;

  /** So many articles are read to see which day they tell of. */
  private static final int FEW = 5;

  private final QuotationIndex index;
  private final QuotationArchive archive;

  DaysMeant(QuotationIndex index, QuotationArchive archive) {
    this.index = index;
    this.archive = archive;
  }

  /** Of several days that may be meant, those on which anything was published. */
  Query meant(Query query) {
    if (query.period().isAny() || isAnythingOf(query.period())) {
      return query;
    }
    return SlashedDay.readOtherwise(query.period())
        .filter(this::isAnythingOf)
        .or(() -> DayAfter.and(query.period()).filter(both -> isToldOf(query.within(both))))
        .map(query::within)
        .or(() -> beforeAll(query))
        .orElse(query);
  }

  /** Of a time before all articles, later ones may tell: then it is no day of printing. */
  private Optional<Query> beforeAll(Query query) {
    LocalDate last = query.period().to();
    if (last == null || query.topic().isEmpty() || isAnythingOf(new Period(null, last, ""))) {
      return Optional.empty();
    }
    String year = Integer.toString(last.getYear());
    return Optional.of(query.within(new Period(null, null, query.period().asked())))
        .filter(ever -> articles(ever).anyMatch(each -> each.body().contains(year)));
  }

  private boolean isAnythingOf(Period period) {
    return !index.candidates(Query.of(Intent.ABOUT).within(period), 1).isEmpty();
  }

  /** Whether an article of these days prints words of the speakers and says that it was then. */
  private boolean isToldOf(Query query) {
    LocalDate day = query.period().from();
    return day != null
        && articles(query.withTopic("").withWords(""))
            .anyMatch(each -> DayAfter.tellsOf(day, each));
  }

  /** Returns the few articles that fit a query best. */
  private Stream<Article> articles(Query query) {
    return index.candidates(query, LOOKED_AT).stream()
        .map(each -> each.id().article())
        .distinct()
        .limit(FEW)
        .flatMap(each -> archive.article(each).stream());
  }
}
