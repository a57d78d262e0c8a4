package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.query.Introduction;

/** Finds whom articles present with some words, or some of these. */
final class IntroductionSearch {

  private final IndexSearcher searcher;
  private final EnglishWords words;

  IntroductionSearch(IndexSearcher searcher, EnglishWords words) {
    this.searcher = searcher;
    this.words = words;
  }

  List<Introduction> with(String text, int limit) throws IOException {
    Query any = new QueryBuilder(words).createBooleanQuery(Field.INTRODUCTION, text);
    var found = new ArrayList<Introduction>();
    if (any != null) {
      for (ScoreDoc each : searcher.search(any, limit).scoreDocs) {
        found.add(introduction(searcher.storedFields().document(each.doc)));
      }
    }
    return found;
  }

  private static Introduction introduction(Document document) {
    return new Introduction(
        SpeakerKey.read(document.get(Field.PRESENTED)), document.get(Field.INTRODUCTION));
  }
}
