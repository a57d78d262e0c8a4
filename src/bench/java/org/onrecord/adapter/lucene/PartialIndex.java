package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
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

/** The index in a folder, searched without one of its parts, to see what the part brings. */
public final class PartialIndex implements QuotationIndex {

  private final IndexSearcher searcher;
  private final SoughtTerms terms;
  private final Embedder embedder;
  private final Holdings holdings;
  private final SideBySide threads = new SideBySide();

  private PartialIndex(IndexSearcher searcher, SoughtTerms terms, Embedder embedder)
      throws IOException {
    this.searcher = searcher;
    this.terms = terms;
    this.embedder = embedder;
    this.holdings = HoldingsCount.of(searcher);
  }

  public static QuotationIndex whole(Path folder, Embedder embedder) throws IOException {
    return withFields(Map.of(), folder, embedder);
  }

  /** Takes away what tells that a word was typed for another. */
  public static QuotationIndex withoutMending(Path folder, Embedder embedder) throws IOException {
    return withFields(Map.of(Field.SPELLING, ""), folder, embedder);
  }

  /** Takes away all words around a quotation but its own. */
  public static QuotationIndex withoutContext(Path folder, Embedder embedder) throws IOException {
    return withFields(Map.of(Field.CONTEXT, Field.WORDS), folder, embedder);
  }

  public static QuotationIndex withoutHeadlines(Path folder, Embedder embedder) throws IOException {
    return withFields(Map.of(Field.HEADLINE, ""), folder, embedder);
  }

  /** Takes away the way past the vectors where all that is sought is said. */
  public static QuotationIndex withoutWords(Path folder, Embedder embedder) throws IOException {
    return withFields(Map.of(Field.WORDS, "", Field.HEADLINE, ""), folder, embedder);
  }

  /** Takes away what may have been said instead of a word. */
  public static QuotationIndex withoutNearWords(Path folder, Embedder embedder) throws IOException {
    var searcher = new IndexSearcher(reader(folder));
    var terms =
        new SoughtTerms(new EnglishWords(), searcher.getIndexReader()) {
          @Override
          List<SoughtTerm> withNear(List<SoughtTerm> sought) {
            return sought;
          }
        };
    return new PartialIndex(searcher, terms, embedder);
  }

  private static QuotationIndex withFields(
      Map<String, String> instead, Path folder, Embedder embedder) throws IOException {
    var searcher = new IndexSearcher(new ReaderWithFields(reader(folder), instead));
    var terms = new SoughtTerms(new EnglishWords(), searcher.getIndexReader());
    return new PartialIndex(searcher, terms, embedder);
  }

  private static DirectoryReader reader(Path folder) throws IOException {
    return DirectoryReader.open(FSDirectory.open(folder));
  }

  @Override
  public List<Introduction> introductions(String words, Set<ArticleId> articles, int limit) {
    try {
      return new IntroductionSearch(searcher, new EnglishWords()).with(words, articles, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Candidate> candidates(Query query, Set<ArticleId> articles, int limit) {
    try {
      return new CandidateSearch(searcher, terms, embedder, threads)
          .candidates(query, articles, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<ArticleId, Treated> treated(Query query, Collection<Article> articles) {
    try {
      List<SoughtTerm> sought = terms.of(query.sought(), query.isText());
      return new TreatedTerms(new EnglishWords(), sought).in(articles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Holdings holdings() {
    return holdings;
  }

  @Override
  public boolean mustBeFilled() {
    return false;
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void put(Article article, List<Quotation> quotations) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void commit() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    try {
      searcher.getIndexReader().close();
      threads.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
