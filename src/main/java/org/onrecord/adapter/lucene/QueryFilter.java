package org.onrecord.adapter.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.article.ArticleId;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** Which quotations a question lets be found: whose, when and where. */
final class QueryFilter {

  private QueryFilter() {}

  /** Whether any quotation will do; only they have words and vectors, so no filter need say so. */
  static boolean isAnything(Query query, Set<ArticleId> articles) {
    return articles.isEmpty()
        && query.speakers().isEmpty()
        && query.except().isEmpty()
        && query.outlets().isEmpty()
        && query.period().isAny();
  }

  static BooleanQuery of(Query query, Set<ArticleId> articles) {
    var filter = new BooleanQuery.Builder();
    if (query.speakers().isEmpty()) {
      filter.add(new TermQuery(new Term(Field.UNIT, Field.QUOTATION)), Occur.FILTER);
    } else {
      // nothing but a quotation has a speaker
      filter.add(
          in(Field.WHO, query.fittingSpeakers().stream().map(SpeakerKey::who).toList()),
          Occur.FILTER);
    }
    if (!query.except().isEmpty()) {
      filter.add(
          in(Field.WHO, query.except().stream().map(SpeakerKey::who).toList()), Occur.MUST_NOT);
    }
    if (!articles.isEmpty()) {
      filter.add(in(articles), Occur.FILTER);
    }
    if (!query.outlets().isEmpty()) {
      filter.add(in(Field.OUTLET, query.outlets()), Occur.FILTER);
    }
    if (!query.period().isAny()) {
      filter.add(published(query.period()), Occur.FILTER);
    }
    return filter.build();
  }

  static TermInSetQuery in(Set<ArticleId> articles) {
    return in(Field.ARTICLE, articles.stream().map(ArticleId::value).toList());
  }

  private static TermInSetQuery in(String field, List<String> values) {
    return new TermInSetQuery(
        field, values.stream().map(each -> new BytesRef(each(field, each))).toList());
  }

  private static String each(String field, String value) {
    return field.equals(Field.OUTLET) ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static org.apache.lucene.search.Query published(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return LongPoint.newRangeQuery(
        Field.PUBLISHED,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
