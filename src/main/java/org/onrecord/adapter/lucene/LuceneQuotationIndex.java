package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Candidate;
import org.onrecord.query.Embedder;
import org.onrecord.query.Holdings;
import org.onrecord.query.Introduction;
import org.onrecord.query.Query;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.Treated;
import org.onrecord.quote.Quotation;

/** An index of quotations in a folder on disk. */
public final class LuceneQuotationIndex implements QuotationIndex {

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final SideBySide threads = new SideBySide();
  private final SearcherManager searchers;
  private final EnglishWords words = new EnglishWords();
  private final Embedder embedder;
  private final QuotationDocuments documents;
  private volatile Holdings holdings;

  private LuceneQuotationIndex(IndexFolder folder, Embedder embedder) throws IOException {
    this.embedder = embedder;
    this.documents = new QuotationDocuments(embedder);
    this.folder = folder;
    this.writer = folder.writer(words);
    this.searchers = new SearcherManager(LengthsInMemory.of(DirectoryReader.open(writer)), threads);
    this.holdings = count();
  }

  /** Opens an index without vectors: questions are answered by their words alone. */
  public static LuceneQuotationIndex open(Path path) {
    return open(path, Embedder.NONE);
  }

  /**
   * Opens the index in a folder, or makes one there if there is none that this version can read.
   *
   * @param embedder makes the vectors; an index with vectors of another one is made anew
   * @throws UncheckedIOException if the folder cannot be written or another process has it open
   */
  public static LuceneQuotationIndex open(Path path, Embedder embedder) {
    try {
      return new LuceneQuotationIndex(IndexFolder.open(path, embedder.name()), embedder);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + path + " cannot be opened", e);
    }
  }

  @Override
  public boolean mustBeFilled() {
    return folder.isNew();
  }

  @Override
  public void clear() {
    io(writer::deleteAll);
  }

  @Override
  public void put(Article article, List<Quotation> quotations) {
    io(() -> writer.updateDocuments(term(article.id()), documents.of(article, quotations)));
  }

  @Override
  public void remove(ArticleId id) {
    io(() -> writer.deleteDocuments(term(id)));
  }

  private static Term term(ArticleId id) {
    return new Term(Field.ARTICLE, id.value());
  }

  @Override
  public void commit() {
    io(
        () -> {
          folder.mark(writer);
          writer.commit();
          searchers.maybeRefreshBlocking();
          holdings = count();
        });
  }

  @Override
  public List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) {
    return read(
        searcher -> {
          var terms = new SoughtTerms(words, searcher.getIndexReader());
          return new CandidateSearch(searcher, terms, embedder, threads)
              .candidates(query, articles, limit);
        });
  }

  @Override
  public List<Introduction> introductions(String text, Set<ArticleId> articles, int limit) {
    return read(searcher -> new IntroductionSearch(searcher, words).with(text, articles, limit));
  }

  @Override
  public Map<ArticleId, Treated> treated(Query query, Collection<Article> articles) {
    return read(
        searcher -> {
          var sought = new SoughtTerms(words, searcher.getIndexReader());
          List<SoughtTerm> terms = sought.of(query.sought(), query.isText());
          return new TreatedTerms(words, sought.withNear(terms)).in(articles);
        });
  }

  private <T> T read(Search<T> search) {
    try {
      return search(search);
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  @Override
  public Holdings holdings() {
    return holdings;
  }

  private Holdings count() throws IOException {
    return search(HoldingsCount::of);
  }

  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private <T> T search(Search<T> search) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return search.in(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  private static void io(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be written", e);
    }
  }

  @Override
  public void close() {
    io(
        () -> {
          searchers.close();
          threads.close();
          writer.close();
          folder.close();
        });
  }
}
