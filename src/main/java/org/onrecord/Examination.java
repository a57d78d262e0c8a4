package org.onrecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.adapter.console.Product.Finding;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FeedbackCommand;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.SourceException;

/** Tries every part of the installation and says how that went. */
final class Examination {

  private static final int MOST_FEEDBACK = 10_000;

  private final Parts parts;

  Examination(Parts parts) {
    this.parts = parts;
  }

  /** Looks at every part. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(of("speakers", () -> parts.speakers().entries().size() + " known"));
    findings.add(of("models", () -> "loaded, " + parts.extractor().fingerprint()));
    findings.add(of("archive", () -> parts.store().archive().articleCount() + " articles"));
    findings.add(of("knowledge", this::knowledgeInWords));
    findings.add(of("index", this::indexInWords));
    findings.add(of("feedback", this::feedbackInWords));
    findings.add(of("posts", () -> parts.posts().inWords()));
    return findings;
  }

  private String knowledgeInWords() {
    IngestReport report;
    try {
      report = parts.store().ingest().sync(new KnowledgeFolder(parts.articlesFolder()));
    } catch (SourceException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    List<IngestReport.Entry> refused = report.with(IngestReport.Outcome.REFUSED);
    if (!refused.isEmpty()) {
      throw new IllegalStateException(refused.size() + " refused: " + refused.get(0).why());
    }
    return report.entries().size() + " files, all readable";
  }

  private String feedbackInWords() {
    List<Feedback> all = parts.books().feedback().newest(MOST_FEEDBACK);
    return all.isEmpty() ? "none yet" : FeedbackCommand.inShort(all) + "; /feedback lists it";
  }

  private String indexInWords() {
    int indexed = parts.store().index().holdings().articles();
    String newest =
        parts.store().index().holdings().asOf().map(LocalDate::toString).orElse("no date");
    return indexed + " articles with quotations, newest " + newest;
  }

  /** Returns the finding of one part; {@code words} says what there is to say if it works. */
  private static Finding of(String part, Supplier<String> words) {
    try {
      return new Finding(true, part, words.get());
    } catch (RuntimeException e) {
      return new Finding(false, part, String.valueOf(e.getMessage()));
    }
  }
}
