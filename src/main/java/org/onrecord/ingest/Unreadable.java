package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a path cannot be read, in a sentence that says what to do. */
public final class Unreadable {

  private Unreadable() {}

  public static String inWords(Path path, Exception failure) {
    Throwable cause = failure.getCause() instanceof IOException inner ? inner : failure;
    if (cause instanceof NoSuchFileException) {
      return "There is no file " + path;
    }
    return cause instanceof AccessDeniedException
        ? path + " may not be read; change its permissions"
        : path + " cannot be read: " + cause.getMessage();
  }
}
