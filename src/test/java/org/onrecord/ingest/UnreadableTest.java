package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnreadableTest {

  private static final Path PATH = Path.of("articles", "a.md");

  @Test
  void permissionsAreForThePersonToChange() {
    String words = PATH + " may not be read; change its permissions";

    var denied = new AccessDeniedException(PATH.toString());
    assertEquals(words, Unreadable.inWords(PATH, denied));
    assertEquals(words, Unreadable.inWords(PATH, new UncheckedIOException(denied)));
  }

  @Test
  void whatIsNotThereAndWhatFailsAreToldApart() {
    assertEquals(
        "There is no file " + PATH, Unreadable.inWords(PATH, new NoSuchFileException("a.md")));
    assertEquals(
        PATH + " cannot be read: disk gone",
        Unreadable.inWords(PATH, new IOException("disk gone")));
  }
}
