package org.onrecord.adapter.knowledge;

/** A knowledge file that cannot be used; the message says which, where and what to do. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
