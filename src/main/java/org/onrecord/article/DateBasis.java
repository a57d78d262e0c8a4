package org.onrecord.article;

/** Who says that an article is of its date. */
public enum DateBasis {
  /** The article itself prints it. */
  PRINTED,
  /** Whoever filed the article added it. */
  EDITOR
}
