package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many megabytes a folder's files take. */
final class FolderMemory {

  private FolderMemory() {}

  /** What the operating system keeps in memory of them for this process. */
  static double resident(Path folder) throws IOException {
    long kilobytes = 0;
    boolean ours = false;
    for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
      if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
        ours = line.contains(folder.toRealPath().toString());
      } else if (ours && line.startsWith("Rss:")) {
        kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return kilobytes / 1e3;
  }

  static double onDisk(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes / 1e6;
  }
}
