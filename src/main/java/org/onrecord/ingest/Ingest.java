package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.QuotationArchive;

/**
 * Brings articles in: source, cleaner, duplicates, quotations, archive and index.
 *
 * <p>An article that cannot be brought in is reported with the reason, and the run goes on.
 */
public final class Ingest {

  private final QuotationArchive archive;
  private final QuotationIndex index;
  private final Extraction extraction;
  private final int threads;

  /**
   * @param threads how many look for quotations at a time
   */
  public Ingest(
      QuotationArchive archive, QuotationIndex index, Extraction extraction, int threads) {
    this.archive = archive;
    this.index = index;
    this.extraction = extraction;
    this.threads = threads;
  }

  /**
   * Makes the archive hold what a source holds: what is new or changed is brought in, what is gone
   * is removed, and the rest is left alone. Articles from elsewhere are not touched, unless the
   * source has one of the same name.
   *
   * @throws SourceException if the source cannot be read; then nothing is changed
   */
  public IngestReport sync(ArticleSource source) throws SourceException {
    List<Offer> offers = new ArrayList<>();
    source.forEach(offers::add);
    if (isInStep(offers, archive.filings(source.origin()))) {
      return IngestReport.unchanged(offers);
    }
    try (IngestRun run = run(source.origin(), true)) {
      // first, so that an article that only changed its name is no second copy of itself
      run.removeAllBut(offers.stream().map(Offer::id).collect(Collectors.toSet()));
      offers.forEach(run::bringIn);
      return run.finish();
    }
  }

  /** The question each start asks; it must not cost more when much was imported from elsewhere. */
  private boolean isInStep(List<Offer> offers, Map<ArticleId, Filing> filings) {
    String reading = IngestRun.reading(extraction);
    try {
      for (Offer offer : offers) {
        Filing filed = filings.get(offer.id());
        if (filed == null || !filed.holds(offer.content(), reading)) {
          return false;
        }
      }
    } catch (RefusedArticleException e) {
      return false;
    }
    return offers.size() == filings.size();
  }

  /** Brings in what a source holds, and removes nothing. */
  public IngestReport add(ArticleSource source) throws SourceException {
    try (IngestRun run = run(source.origin(), false)) {
      source.forEach(run::bringIn);
      return run.finish();
    }
  }

  /**
   * Looks for the quotations once more in each stored article that was read in another way, with
   * other speakers perhaps.
   */
  public IngestReport reread() {
    try (IngestRun run = run("", false)) {
      archive.filings().entrySet().stream()
          .filter(filed -> !filed.getValue().reading().equals(run.reading()))
          .sorted(Map.Entry.comparingByKey())
          .forEach(filed -> run.reread(filed.getKey(), filed.getValue()));
      return run.finish();
    }
  }

  /** Fills an empty index from the archive. */
  public void refillIndex() {
    index.clear();
    for (ArticleId id : archive.filings().keySet()) {
      archive.article(id).ifPresent(article -> index.put(article, archive.quotationsIn(id)));
    }
    index.commit();
  }

  private IngestRun run(String origin, boolean takesOver) {
    return new IngestRun(new Parts(archive, index, extraction, threads), origin, takesOver);
  }

  /** What every run works with. */
  record Parts(
      QuotationArchive archive, QuotationIndex index, Extraction extraction, int threads) {}
}
