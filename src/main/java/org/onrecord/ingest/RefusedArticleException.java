package org.onrecord.ingest;

/** One article that cannot be brought in; the message names it, says why and what to do. */
public final class RefusedArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  public RefusedArticleException(String message) {
    super(message);
  }

  public RefusedArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
