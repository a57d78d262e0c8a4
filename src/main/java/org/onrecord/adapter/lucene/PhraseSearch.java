package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.query.Candidate;

/** Finds words that stand one after the other in the articles, beside or in a quotation. */
final class PhraseSearch {

  private final IndexSearcher searcher;
  private final EnglishWords words;

  PhraseSearch(IndexSearcher searcher, EnglishWords words) {
    this.searcher = searcher;
    this.words = words;
  }

  List<Candidate> beside(String text, int limit) throws IOException {
    Query phrase = new QueryBuilder(words).createPhraseQuery(Field.CONTEXT, text);
    var beside = new ArrayList<Candidate>();
    if (phrase != null) {
      for (ScoreDoc each : searcher.search(phrase, limit).scoreDocs) {
        beside.add(candidate(each.doc));
      }
    }
    return beside;
  }

  private Candidate candidate(int document) throws IOException {
    return QuotationDocuments.candidate(
        searcher.storedFields().document(document), Candidate.Fit.NONE, Candidate.Fit.NONE);
  }
}
