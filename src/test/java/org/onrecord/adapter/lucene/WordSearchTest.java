package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordSearchTest {

  private static final List<SoughtTerm> FERRY_AND_ROAD = List.of(sought("ferri"), sought("road"));

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void write() throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishWords()))) {
      for (String words : List.of("The road", "A road", "The ferry", "Some roads", "This road")) {
        var document = new Document();
        document.add(new TextField(Field.WORDS, words, Store.NO));
        document.add(new StringField(Field.OUTLET, words.substring(0, 1), Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void whateverOfTheWordsHasIsFound() throws IOException {
    assertEquals(Set.of(0, 1, 2, 3, 4), found(1_000, null));
  }

  @Test
  void theRarestWordsAreLookedForWhereThereIsNotTimeForAll() throws IOException {
    assertEquals(Set.of(2), found(3, null));
  }

  @Test
  void aWordIsLookedForHoweverOftenItStands() throws IOException {
    assertEquals(Set.of(2), found(0, null));
  }

  @Test
  void onlyWhatMayBeFoundIs() throws IOException {
    assertEquals(Set.of(0, 2, 4), found(1_000, "T"));
  }

  @Test
  void ofTheFewThatMayBeFoundEachIsLookedUp() throws IOException {
    assertEquals(Set.of(3), found(1_000, "S"));
  }

  private Set<Integer> found(long places, @Nullable String outlet) throws IOException {
    BooleanQuery only =
        outlet == null
            ? null
            : new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Field.OUTLET, outlet)), Occur.FILTER)
                .build();
    var search = new WordSearch(new IndexSearcher(reader), FERRY_AND_ROAD, places);
    return Arrays.stream(search.best(10, only).scoreDocs)
        .map(each -> each.doc)
        .collect(Collectors.toSet());
  }

  private static SoughtTerm sought(String stem) {
    return new SoughtTerm(stem, 1, Map.of(stem, 1.0), Map.of(), true);
  }
}
