package org.onrecord.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;

/** Notices what came into the archive, whoever brought it there. */
public final class ArrivalWatch {

  private final QuotationArchive archive;
  private final Arrivals arrivals;
  private final Clock clock;

  public ArrivalWatch(QuotationArchive archive, Arrivals arrivals, Clock clock) {
    this.archive = archive;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /**
   * Looks once; cheap if nothing changed.
   *
   * @return how many articles came or changed
   */
  public int look() {
    Map<ArticleId, Arrivals.Look> before = arrivals.looks();
    int changed = 0;
    for (Map.Entry<ArticleId, Filing> filed : new TreeMap<>(archive.filings()).entrySet()) {
      Filing filing = filed.getValue();
      var now = new Arrivals.Look(filing.content(), filing.reading());
      Arrivals.@Nullable Look then = before.get(filed.getKey());
      if (!now.equals(then)) {
        arrivals.keep(seen(filed.getKey(), now, then), clock.instant());
        changed++;
      }
    }
    return changed;
  }

  /** Another way to read an old article finds other quotations, but they are no news. */
  private Arrivals.Seen seen(ArticleId id, Arrivals.Look now, Arrivals.@Nullable Look then) {
    boolean news = then == null || !then.content().equals(now.content());
    Map<String, QuotationId> byWords = new HashMap<>();
    for (Quotation quotation : archive.quotationsIn(id)) {
      if (quotation.speaker().isAsker()) {
        continue;
      }
      byWords.putIfAbsent(hash(quotation.text()), quotation.id());
    }
    return new Arrivals.Seen(id, now, byWords, news);
  }

  /** Returns the words without what sets them apart for the eye alone. */
  static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String hash(String words) {
    byte[] bare = bare(words).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bare);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256", e);
    }
  }
}
