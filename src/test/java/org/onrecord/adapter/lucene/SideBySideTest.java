package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SideBySideTest {

  private final SideBySide threads = new SideBySide();

  @AfterEach
  void close() {
    threads.close();
  }

  @Test
  void givesWhatTheWorkGives() throws IOException {
    assertEquals("found", threads.begin(() -> "found").get());
  }

  @Test
  void whoeverWaitsDoesTheWorkWhileAllThreadsAreBusy() throws IOException {
    var end = new CountDownLatch(1);
    for (int each = 0; each < Runtime.getRuntime().availableProcessors(); each++) {
      threads.begin(
          () -> {
            end.await();
            return "";
          });
    }

    assertEquals("found", threads.begin(() -> "found").get());
    end.countDown();
  }

  @Test
  void tellsThatAFileCannotBeRead() {
    var unreadable = new UncheckedIOException(new IOException("no model"));
    SideBySide.Begun<String> begun =
        threads.begin(
            () -> {
              throw unreadable;
            });

    assertSame(unreadable, assertThrows(UncheckedIOException.class, begun::get));
  }
}
