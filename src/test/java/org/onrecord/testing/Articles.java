package org.onrecord.testing;

import java.time.LocalDate;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;

/** Articles for tests, naming only what a test is about. */
public final class Articles {

  private Articles() {}

  public static Article withBody(String body) {
    return withBody("article", body);
  }

  public static Article withBody(String id, String body) {
    return of(id, body, Provenance.unknown("en"));
  }

  public static Article of(String id, String body, Provenance provenance) {
    return new Article(new ArticleId(id), id + ".md", null, provenance, body);
  }

  public static Provenance by(String outlet, String date) {
    return new Provenance(outlet, null, null, LocalDate.parse(date), DateBasis.PRINTED, "en", null);
  }

  /** Returns the place of words that stand exactly once in an article. */
  public static Span placeOf(String words, Article article) {
    int start = article.body().indexOf(words);
    if (start < 0 || start != article.body().lastIndexOf(words)) {
      throw new IllegalArgumentException("Not exactly once in the article: " + words);
    }
    return new Span(start, start + words.length());
  }
}
