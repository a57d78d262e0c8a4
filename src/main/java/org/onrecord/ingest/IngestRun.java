package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Questions see the first articles of a long run before it ends, and a kill loses little. */
  private static final int CHANGES_PER_COMMIT = 200;

  private final Parts parts;
  private final String origin;
  private final boolean takesOver;
  private final String reading;
  private final ArticleCleaner cleaner = new ArticleCleaner();
  private final Map<ArticleId, Filing> filings;
  private final Deduplicator duplicates;
  private final Set<ArticleId> seen = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final InOrder<Step> steps;
  private int uncommitted;

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
    this.takesOver = takesOver;
    this.reading = reading(parts.extraction());
    this.filings = new HashMap<>(parts.archive().filings());
    this.duplicates = new Deduplicator(filings);
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
    List<ArticleId> gone =
        filings.entrySet().stream()
            .filter(filed -> filed.getValue().origin().equals(origin))
            .map(Map.Entry::getKey)
            .filter(id -> !ids.contains(id))
            .sorted()
            .toList();
    gone.forEach(this::removeAndTell);
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
      tell(offer, Outcome.UNCHANGED, String.valueOf(e.getMessage()));
    } catch (RefusedArticleException | RuntimeException e) {
      tell(offer, Outcome.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  void reread(ArticleId id, Filing filed) {
    Filing filing = new Filing(filed.origin(), filed.content(), reading, filed.words());
    parts
        .archive()
        .article(id)
        .ifPresent(article -> read(new Draft(article, filing, Outcome.REPLACED, List.of())));
  }

  IngestReport finish() {
    steps.finish();
    if (uncommitted > 0) {
      parts.index().commit();
    }
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
    Filing stored = filings.get(offer.id());
    String content = offer.content();
    if (stored != null && isOwn(stored) && stored.holds(content, reading)) {
      return Optional.empty();
    }
    RawArticle raw = offer.read();
    CleanedText cleaned = cleaner.clean(raw);
    if (cleaned.body().isBlank()) {
      throw new RefusedArticleException(offer.file() + " has no text");
    }
    String words = Deduplicator.wordsOf(cleaned.body());
    refuseCopies(offer, stored, words);
    Article article =
        new Article(raw.id(), raw.file(), raw.headline(), PrintedDate.with(raw), cleaned.body());
    Filing filing = new Filing(origin, content, reading, words);
    keep(article.id(), filing);
    Outcome outcome = stored == null ? Outcome.ADDED : Outcome.REPLACED;
    return Optional.of(new Draft(article, filing, outcome, cleaned.removed()));
  }

  private boolean isOwn(@Nullable Filing stored) {
    return stored != null && stored.origin().equals(origin);
  }

  private void refuseCopies(Offer offer, @Nullable Filing stored, String words)
      throws RefusedArticleException, SecondCopy {
    boolean own = isOwn(stored);
    Optional<ArticleId> other = duplicates.other(offer.id(), words);
    if (other.isPresent() && takesOver && !isOwn(filings.get(other.get()))) {
      removeAndTell(other.get());
    } else if (other.isPresent()) {
      if (own) {
        remove(offer.id());
      }
      throw new SecondCopy("the same text as " + other.get());
    }
    if (stored != null && !own && !takesOver) {
      if (stored.words().equals(words)) {
        throw new SecondCopy("already here, from: " + stored.origin());
      }
      throw new RefusedArticleException(
          offer.file()
              + " has the name of another article, which came from: "
              + stored.origin()
              + "; rename the file");
    }
  }

  private void keep(ArticleId id, Filing filing) {
    filings.put(id, filing);
    duplicates.keep(id, filing.words());
  }

  private void remove(ArticleId id) {
    parts.archive().remove(id);
    parts.index().remove(id);
    filings.remove(id);
    duplicates.forget(id);
    uncommitted++;
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
      parts.archive().store(article, draft.filing(), read.quotations());
    } catch (ArchiveException e) {
      return refused(draft, String.valueOf(e.getMessage()));
    }
    parts.index().put(article, read.quotations());
    commitNowAndThen();
    return new Entry(draft.outcome(), article.id().value(), article.file(), "", draft.removed());
  }

  private void commitNowAndThen() {
    uncommitted++;
    if (uncommitted >= CHANGES_PER_COMMIT) {
      parts.index().commit();
      uncommitted = 0;
    }
  }

  /** An article that is stored already, under this name or another. */
  private static final class SecondCopy extends Exception {

    private static final long serialVersionUID = 1L;

    SecondCopy(String where) {
      super(where);
    }
  }
}
