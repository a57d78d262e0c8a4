package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Introduction;

/** Finds whom articles present with some words, or some of these. */
final class IntroductionSearch {

  private final IndexSearcher searcher;
  private final EnglishWords words;

  IntroductionSearch(IndexSearcher searcher, EnglishWords words) {
    this.searcher = searcher;
    this.words = words;
  }

  /**
   * @param articles which alone are looked at; empty for all
   */
  List<Introduction> with(String text, Set<ArticleId> articles, int limit) throws IOException {
    Query any = new QueryBuilder(words).createBooleanQuery(Field.INTRODUCTION, text);
    var found = new ArrayList<Introduction>();
    if (any != null) {
      Query there = articles.isEmpty() ? any : in(articles, any);
      for (ScoreDoc each : searcher.search(there, limit).scoreDocs) {
        found.add(introduction(searcher.storedFields().document(each.doc)));
      }
    }
    return found;
  }

  private static Query in(Set<ArticleId> articles, Query any) {
    return new BooleanQuery.Builder()
        .add(any, BooleanClause.Occur.MUST)
        .add(QueryFilter.in(articles), BooleanClause.Occur.FILTER)
        .build();
  }

  private static Introduction introduction(Document document) {
    return new Introduction(
        SpeakerKey.read(document.get(Field.PRESENTED)), document.get(Field.INTRODUCTION));
  }
}
