package org.onrecord.ingest;

/** A source that cannot be read at all, so that nobody knows what it holds. */
public final class SourceException extends Exception {

  private static final long serialVersionUID = 1L;

  public SourceException(String message) {
    super(message);
  }

  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
