package org.onrecord.adapter.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  @TempDir private Path folder;

  private final AtomicInteger changes = new AtomicInteger();

  @Test
  void whatIsThereAlreadyIsNoChange() throws IOException {
    write("a.md", "one");
    FolderWatch watch = watch();

    assertFalse(watch.look());
    assertFalse(watch.look());
  }

  @Test
  void fileThatCameIsTakenInAtTheSecondLook() throws IOException {
    FolderWatch watch = watch();
    write("a.md", "one");

    assertFalse(watch.look());
    assertTrue(watch.look());
    assertFalse(watch.look());
    assertEquals(1, changes.get());
  }

  @Test
  void fileThatGrowsIsWaitedFor() throws IOException {
    FolderWatch watch = watch();
    write("a.md", "one");
    watch.look();
    write("a.md", "one and a half");

    assertFalse(watch.look());
    assertTrue(watch.look());
  }

  @Test
  void fileThatWentIsAChange() throws IOException {
    write("a.md", "one");
    FolderWatch watch = watch();
    Files.delete(folder.resolve("a.md"));
    watch.look();

    assertTrue(watch.look());
  }

  @Test
  void folderThatIsMissingHasNotChanged() {
    var watch = new FolderWatch(folder.resolve("none"), changes::incrementAndGet);

    assertFalse(watch.look());
    assertFalse(watch.look());
  }

  @Test
  void changeThatCouldNotBeTakenInIsTriedAgain() throws IOException {
    var watch =
        new FolderWatch(
            folder,
            () -> {
              if (changes.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
              }
            });
    write("a.md", "one");
    watch.look();

    assertThrows(IllegalStateException.class, watch::look);
    assertTrue(watch.look());
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, changes::incrementAndGet);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
