package org.onrecord.adapter.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that files in a folder came, changed or went.
 *
 * <p>Looked at every few seconds. A change counts when two looks in a row see the same: until then
 * somebody is still writing.
 */
public final class FolderWatch {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final Path folder;
  private final Runnable onChange;
  private Map<String, String> taken = Map.of();
  private Map<String, String> seen;

  /**
   * @param onChange takes in what the folder holds then; what it holds now counts as taken in
   */
  public FolderWatch(Path folder, Runnable onChange) {
    this.folder = folder;
    this.onChange = onChange;
    this.taken = files();
    this.seen = taken;
  }

  /**
   * Looks once.
   *
   * @return whether there was a change to take in
   */
  public synchronized boolean look() {
    Map<String, String> before = seen;
    seen = files();
    boolean change = seen.equals(before) && !seen.equals(taken);
    if (change) {
      onChange.run();
      taken = seen;
    }
    return change;
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(file -> files.put(String.valueOf(file.getFileName()), state(file)));
      return files;
    } catch (IOException e) {
      LOG.debug("The folder {} cannot be looked at: nothing is taken to have changed", folder, e);
      return taken;
    }
  }

  private static String state(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime();
    } catch (IOException e) {
      return "gone meanwhile";
    }
  }
}
