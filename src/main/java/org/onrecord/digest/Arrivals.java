package org.onrecord.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.article.ArticleId;
import org.onrecord.digest.DigestEditor.Range;
import org.onrecord.quote.QuotationId;

/** What came on record and in which order; several processes may share it. */
public interface Arrivals {

  /**
   * How an article was stored when we last looked.
   *
   * @param content what its source held, as a hash
   * @param reading the way its quotations were found
   */
  record Look(String content, String reading) {}

  /**
   * An article's quotations as they are now.
   *
   * @param byWords the places by the words that stand there, as a hash: an article that is stored
   *     again with one word added somewhere brings no news but that
   * @param news whether words that are new to us get a number
   */
  record Seen(ArticleId article, Look look, Map<String, QuotationId> byWords, boolean news) {
    public Seen {
      byWords = Map.copyOf(byWords);
    }
  }

  Map<ArticleId, Look> looks();

  void keep(Seen seen, Instant at);

  /**
   * Returns the news with numbers after one, through another, in their order.
   *
   * @param most if there are more, so many of the newest
   */
  List<Arrival> between(long after, long through, int most);

  /** Returns the numbers of what came from one time until before another; empty if nothing did. */
  Optional<Range> during(Instant from, Instant until);

  /** Returns the highest number; 0 if nothing ever arrived. */
  long newest();
}
