package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A search box: BM25 over passages of some 200 words. */
final class PassagePeer implements Peer {

  private static final int WORDS = 200;

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private int passages;

  PassagePeer() throws IOException {
    writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
    searchers = new SearcherManager(writer, null);
  }

  @Override
  public void add(String article, String text) throws IOException {
    List<String> words = List.of(text.split("(?<=\\s)(?=\\S)", -1));
    for (int from = 0; from < words.size(); from += WORDS) {
      String passage = String.join("", words.subList(from, Math.min(words.size(), from + WORDS)));
      var document = new Document();
      document.add(new StringField("id", article, Store.YES));
      document.add(new TextField("text", passage, Store.YES));
      writer.addDocument(document);
      passages++;
    }
  }

  @Override
  public int passages() {
    return passages;
  }

  @Override
  public List<Passage> best(String question) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery("text", question, Occur.SHOULD);
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return query == null ? List.of() : best(searcher, query);
    } finally {
      searchers.release(searcher);
    }
  }

  private static List<Passage> best(IndexSearcher searcher, Query query) throws IOException {
    var found = new ArrayList<Passage>();
    for (ScoreDoc each : searcher.search(query, FOUND).scoreDocs) {
      Document document = searcher.storedFields().document(each.doc);
      found.add(new Passage(document.get("id"), document.get("text"), each.score));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    analyzer.close();
  }
}
