package org.onrecord.article;

/** A few sentences of an article. */
public record Passage(Article article, Span span) {

  public Passage {
    if (span.end() > article.body().length()) {
      throw new IllegalArgumentException("No passage at " + span + " in article " + article.id());
    }
  }

  public String text() {
    return article.textAt(span);
  }
}
