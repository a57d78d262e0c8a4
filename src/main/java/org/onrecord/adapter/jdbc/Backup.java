package org.onrecord.adapter.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.onrecord.article.ArchiveException;

/**
 * The state as one file that can be kept elsewhere: made while the bot runs, read while it does
 * not.
 */
public final class Backup {

  private Backup() {}

  /**
   * Writes the state as it is at one moment.
   *
   * @param file a {@code .zip}; what it held before is replaced
   */
  public static void write(Database database, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    String name = unfinished.toAbsolutePath().toString().replace("'", "''");
    try {
      database.sql().together(connection -> Sql.update(connection, "backup to '" + name + "'"));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException("The backup " + file + " cannot be written: " + e, e);
    }
  }

  /**
   * Puts a backup in place of a folder's database. Nothing is replaced before the backup was opened
   * and found good; what stood there stays beside it with {@code .before} after its name.
   */
  public static void restore(Path file, Path folder) {
    try {
      Files.createDirectories(folder);
      Path trial = Files.createTempDirectory(folder, "restore");
      try {
        unpack(file, trial);
        Database.inFolder(trial).close();
        refuseIfInUse(folder);
        replace(Database.fileIn(folder), Database.fileIn(trial));
      } finally {
        deleteFolder(trial);
      }
    } catch (IOException e) {
      throw new ArchiveException("The backup " + file + " cannot be restored: " + e, e);
    }
  }

  private static void replace(Path target, Path restored) throws IOException {
    if (Files.exists(target)) {
      Path before = target.resolveSibling(target.getFileName() + ".before");
      Files.move(target, before, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(restored, target);
  }

  private static void unpack(Path file, Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      String wanted = Database.fileIn(folder).getFileName().toString();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(wanted)) {
          Files.copy(zip, Database.fileIn(folder));
          return;
        }
      }
    }
    throw new ArchiveException(file + " is no backup: there is no archive in it");
  }

  /** A damaged database is no reason not to restore one; a process that has it open is. */
  private static void refuseIfInUse(Path folder) {
    if (Files.notExists(Database.fileIn(folder))) {
      return;
    }
    try {
      Database.inFolder(folder).close();
    } catch (ArchiveException e) {
      if (Refusals.isInUse(e)) {
        throw e;
      }
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
