package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a search box would find in one meeting: BM25 over its turns, or over a speaker's turns. */
final class MeetingPeers implements AutoCloseable {

  private static final int FOUND = 20;

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Set<String> names = new LinkedHashSet<>();
  private final DirectoryReader reader;

  MeetingPeers(List<JsonNode> turns) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (JsonNode turn : turns) {
        var document = new Document();
        document.add(new StringField("id", turn.get("id").asText(), Store.YES));
        document.add(new StringField("speaker", turn.get("speaker").asText(), Store.NO));
        document.add(new TextField("text", turn.get("text").asText(), Store.NO));
        writer.addDocument(document);
        names.add(turn.get("speaker").asText());
      }
    }
    reader = DirectoryReader.open(directory);
  }

  List<String> anybodys(String question) throws IOException {
    return found(new BooleanQuery.Builder(), question);
  }

  /** The turns of those whose whole name the question holds; everybody's if it names nobody. */
  List<String> speakers(String question) throws IOException {
    var said = new BooleanQuery.Builder();
    for (String name : names) {
      if (question.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
        said.add(new TermQuery(new Term("speaker", name)), Occur.SHOULD);
      }
    }
    BooleanQuery named = said.build();
    var all = new BooleanQuery.Builder();
    return found(named.clauses().isEmpty() ? all : all.add(named, Occur.FILTER), question);
  }

  private List<String> found(BooleanQuery.Builder within, String question) throws IOException {
    Query words = new QueryBuilder(analyzer).createBooleanQuery("text", question, Occur.SHOULD);
    var found = new ArrayList<String>();
    if (words != null) {
      var searcher = new IndexSearcher(reader);
      Query all = within.add(words, Occur.MUST).build();
      for (ScoreDoc each : searcher.search(all, FOUND).scoreDocs) {
        found.add(searcher.storedFields().document(each.doc).get("id"));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
