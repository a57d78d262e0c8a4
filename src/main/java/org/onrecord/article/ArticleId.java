package org.onrecord.article;

/**
 * The name under which an article is kept: its file name without the ending, or the id its source
 * gave it.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An article id must not be blank");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
