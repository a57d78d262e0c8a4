package org.onrecord.ingest;

import java.util.List;

/** What a run did with each article it came across. */
public record IngestReport(List<Entry> entries) {

  /** What became of an article. */
  public enum Outcome {
    ADDED,
    UNCHANGED,
    REPLACED,
    REMOVED,
    REFUSED
  }

  /**
   * One article's line in the report.
   *
   * @param article what the article is called in the archive, or would be
   * @param file what people call it
   * @param why in a sentence, for what was refused and for a second copy; else empty
   * @param removed what was taken from its page, for what was stored
   */
  public record Entry(
      Outcome outcome, String article, String file, String why, List<RemovedPart> removed) {

    public Entry {
      removed = List.copyOf(removed);
    }
  }

  public IngestReport {
    entries = List.copyOf(entries);
  }

  static IngestReport unchanged(List<Offer> offers) {
    return new IngestReport(
        offers.stream()
            .map(
                offer ->
                    new Entry(Outcome.UNCHANGED, offer.id().value(), offer.file(), "", List.of()))
            .toList());
  }

  public List<Entry> with(Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
  }

  public int count(Outcome outcome) {
    return with(outcome).size();
  }
}
