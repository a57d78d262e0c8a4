package org.onrecord.adapter.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArchiveException;

/** What a database refused, in a sentence that says what to do. */
final class Refusals {

  /** H2's numbers for what people can do something about. */
  private static final int ALREADY_OPEN = 90020;

  private static final int FILE_UNREADABLE = 90028;
  private static final int FILE_CORRUPTED = 90030;
  private static final int FILE_OF_ANOTHER_VERSION = 90048;
  private static final int OBJECT_CLOSED = 90007;
  private static final int WRONG_PASSWORD = 28000;

  private Refusals() {}

  static ArchiveException of(String file, Throwable refusal) {
    SQLException cause = sqlCause(refusal);
    int code = cause == null ? 0 : cause.getErrorCode();
    String why =
        switch (code) {
          case ALREADY_OPEN ->
              "is in use by another process; end that one, or choose another folder with --data";
          case FILE_UNREADABLE, FILE_CORRUPTED, OBJECT_CLOSED, WRONG_PASSWORD ->
              "is damaged or cannot be read; move it away and restore a backup, or start without it: articles in the"
                  + " knowledge folder are brought in again";
          case FILE_OF_ANOTHER_VERSION ->
              "was written by another version of the database; use the program that wrote it";
          default -> "cannot be used: " + firstLine(cause == null ? refusal : cause);
        };
    return new ArchiveException("The archive " + file + " " + why, refusal);
  }

  static boolean isInUse(ArchiveException refusal) {
    SQLException cause = sqlCause(refusal);
    return cause != null && cause.getErrorCode() == ALREADY_OPEN;
  }

  private static @Nullable SQLException sqlCause(Throwable refusal) {
    @Nullable SQLException found = null;
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }

  private static String firstLine(Throwable refusal) {
    return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
  }
}
