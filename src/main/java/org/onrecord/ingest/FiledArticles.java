package org.onrecord.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;

/** What is stored, as one run over a source changes it: how each article came, and its words. */
final class FiledArticles {

  private final String origin;
  private final boolean takesOver;
  private final Map<ArticleId, Filing> filings;
  private final Deduplicator duplicates;

  /**
   * @param origin of the source
   * @param takesOver whether its articles take the place of those from elsewhere
   */
  FiledArticles(Map<ArticleId, Filing> filings, String origin, boolean takesOver) {
    this.origin = origin;
    this.takesOver = takesOver;
    this.filings = new HashMap<>(filings);
    this.duplicates = new Deduplicator(filings);
  }

  boolean has(ArticleId id) {
    return filings.containsKey(id);
  }

  /** Whether the source brought in the same before, read in the same way. */
  boolean holds(ArticleId id, String content, String reading) {
    Filing stored = filings.get(id);
    return isOwn(stored) && stored != null && stored.holds(content, reading);
  }

  /** Returns which articles came from the source and are not among these. */
  List<ArticleId> ownBut(Set<ArticleId> ids) {
    return filings.entrySet().stream()
        .filter(filed -> isOwn(filed.getValue()))
        .map(Map.Entry::getKey)
        .filter(id -> !ids.contains(id))
        .sorted()
        .toList();
  }

  private boolean isOwn(@Nullable Filing stored) {
    return stored != null && stored.origin().equals(origin);
  }

  /**
   * Returns the article under another name whose place an offer takes.
   *
   * @param words of the offer, as the {@link Deduplicator} tells them
   * @throws RefusedArticleException if another article bears its name
   * @throws SecondCopy if it is stored already
   */
  Optional<ArticleId> replacedBy(Offer offer, String words)
      throws RefusedArticleException, SecondCopy {
    Filing stored = filings.get(offer.id());
    Optional<ArticleId> other = duplicates.other(offer.id(), words);
    boolean takesPlace = other.isPresent() && takesOver && !isOwn(filings.get(other.get()));
    if (other.isPresent() && !takesPlace) {
      String where = "the same text as " + other.get();
      throw isOwn(stored) ? SecondCopy.ofStored(where) : SecondCopy.of(where);
    }
    if (stored != null && !isOwn(stored) && !takesOver) {
      refuse(offer, stored, words);
    }
    return other;
  }

  private static void refuse(Offer offer, Filing stored, String words)
      throws RefusedArticleException, SecondCopy {
    if (stored.words().equals(words)) {
      throw SecondCopy.of("already here, from: " + stored.origin());
    }
    throw new RefusedArticleException(
        offer.file()
            + " has the name of another article, which came from: "
            + stored.origin()
            + "; rename the file");
  }

  void keep(ArticleId id, Filing filing) {
    filings.put(id, filing);
    duplicates.keep(id, filing.words());
  }

  void forget(ArticleId id) {
    filings.remove(id);
    duplicates.forget(id);
  }
}
