package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.ArchiveException;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.ingest.Ingest.Parts;
import org.onrecord.ingest.IngestReport.Entry;
import org.onrecord.ingest.IngestReport.Outcome;
import org.onrecord.quote.Quotation;

/** One run over one source. */
final class IngestRun implements AutoCloseable {

  private final Parts parts;
  private final String origin;
  private final String reading;
  private final ArticleCleaner cleaner = new ArticleCleaner();
  private final FiledArticles filed;
  private final StoredChanges changes;
  private final Set<ArticleId> seen = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final InOrder<Step> steps;

  /** How far an article has come. */
  private sealed interface Step permits Told, Read {}

  private record Told(Entry entry) implements Step {}

  private record Read(Draft draft, List<Quotation> quotations) implements Step {}

  /** An article that is to be stored. */
  private record Draft(
      Article article, Filing filing, Outcome outcome, List<RemovedPart> removed) {}

  IngestRun(Parts parts, String origin, boolean takesOver) {
    this.parts = parts;
    this.origin = origin;
    this.reading = reading(parts.extraction());
    this.filed = new FiledArticles(parts.archive().filings(), origin, takesOver);
    this.changes = new StoredChanges(parts.archive(), parts.index());
    this.steps = new InOrder<>(parts.threads(), this::take);
  }

  /** Returns what an article's quotations depend on besides the article. */
  static String reading(Extraction extraction) {
    return Hash.of(ArticleCleaner.VERSION + " " + extraction.fingerprint());
  }

  String reading() {
    return reading;
  }

  void removeAllBut(Set<ArticleId> ids) {
    filed.ownBut(ids).forEach(this::removeAndTell);
  }

  private void removeAndTell(ArticleId id) {
    remove(id);
    steps.addDone(new Told(new Entry(Outcome.REMOVED, id.value(), id.value(), "", List.of())));
  }

  void bringIn(Offer offer) {
    try {
      Optional<Draft> draft = draft(offer);
      draft.ifPresentOrElse(this::read, () -> tell(offer, Outcome.UNCHANGED, ""));
    } catch (SecondCopy e) {
      if (e.isStored()) {
        remove(offer.id());
      }
      tell(offer, Outcome.UNCHANGED, String.valueOf(e.getMessage()));
    } catch (RefusedArticleException | RuntimeException e) {
      tell(offer, Outcome.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  void reread(ArticleId id, Filing before) {
    Filing filing = new Filing(before.origin(), before.content(), reading, before.words());
    parts
        .archive()
        .article(id)
        .ifPresent(article -> read(new Draft(article, filing, Outcome.REPLACED, List.of())));
  }

  IngestReport finish() {
    steps.finish();
    changes.commit();
    return new IngestReport(entries);
  }

  @Override
  public void close() {
    steps.close();
  }

  /** Returns what is to be stored; nothing if it is stored already. */
  private Optional<Draft> draft(Offer offer) throws RefusedArticleException, SecondCopy {
    if (!seen.add(offer.id())) {
      throw new RefusedArticleException(
          offer.file() + " has the name of another article of this run; rename one of them");
    }
    String content = offer.content();
    if (filed.holds(offer.id(), content, reading)) {
      return Optional.empty();
    }
    RawArticle raw = offer.read();
    CleanedText cleaned = cleaner.clean(raw);
    if (cleaned.body().isBlank()) {
      throw new RefusedArticleException(offer.file() + " has no text");
    }
    String words = Deduplicator.wordsOf(cleaned.body());
    filed.replacedBy(offer, words).ifPresent(this::removeAndTell);
    Article article =
        new Article(raw.id(), raw.file(), raw.headline(), PrintedDate.with(raw), cleaned.body());
    Filing filing = new Filing(origin, content, reading, words);
    Outcome outcome = filed.has(article.id()) ? Outcome.REPLACED : Outcome.ADDED;
    filed.keep(article.id(), filing);
    return Optional.of(new Draft(article, filing, outcome, cleaned.removed()));
  }

  private void remove(ArticleId id) {
    changes.remove(id);
    filed.forget(id);
  }

  private void tell(Offer offer, Outcome outcome, String why) {
    steps.addDone(new Told(new Entry(outcome, offer.id().value(), offer.file(), why, List.of())));
  }

  private void read(Draft draft) {
    steps.add(() -> quotationsOf(draft));
  }

  private Step quotationsOf(Draft draft) {
    try {
      return new Read(draft, parts.extraction().quotationsIn(draft.article()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Told(refused(draft, "its quotations could not be found: " + e));
    }
  }

  private static Entry refused(Draft draft, String why) {
    Article article = draft.article();
    String sentence = article.file() + ": " + why;
    return new Entry(Outcome.REFUSED, article.id().value(), article.file(), sentence, List.of());
  }

  private void take(Step step) {
    entries.add(step instanceof Read read ? store(read) : ((Told) step).entry());
  }

  private Entry store(Read read) {
    Draft draft = read.draft();
    Article article = draft.article();
    try {
      changes.store(article, draft.filing(), read.quotations());
    } catch (ArchiveException e) {
      return refused(draft, String.valueOf(e.getMessage()));
    }
    return new Entry(draft.outcome(), article.id().value(), article.file(), "", draft.removed());
  }
}
