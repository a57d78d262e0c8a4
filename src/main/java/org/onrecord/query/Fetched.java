package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;

/** The quotations that rankings begin with, read from the archive at once: each read takes long. */
final class Fetched {

  private static final int OF_EACH = 30;

  private final Map<QuotationId, Quotation> byId = new HashMap<>();

  Fetched(QuotationArchive archive, List<Scored> ranking, List<Scored> another) {
    List<QuotationId> ids =
        Stream.concat(firstOf(ranking), firstOf(another))
            .map(each -> each.candidate().id())
            .distinct()
            .toList();
    archive.quotations(ids).forEach(each -> byId.put(each.id(), each));
  }

  private static Stream<Scored> firstOf(List<Scored> ranking) {
    return ranking.stream().limit(OF_EACH);
  }

  /** Returns the beginning of one of the rankings, without what is gone meanwhile. */
  List<Ranked> of(List<Scored> ranking) {
    return firstOf(ranking).flatMap(each -> ranked(each).stream()).toList();
  }

  Optional<Article> article(Scored scored) {
    return Optional.ofNullable(byId.get(scored.candidate().id())).map(Quotation::article);
  }

  private Optional<Ranked> ranked(Scored scored) {
    return Optional.ofNullable(byId.get(scored.candidate().id()))
        .map(each -> new Ranked(each, scored.score(), scored.candidate().fit()));
  }
}
