package org.onrecord.adapter.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.ingest.ArticleFormat;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.Offer;
import org.onrecord.ingest.SourceException;
import org.onrecord.ingest.Unreadable;

/** The folder of articles that people edit; the archive follows it. */
public final class KnowledgeFolder implements ArticleSource {

  private final Path folder;
  private final ArticleFormat format = FrontMatter.format();

  /**
   * @param folder the one with the articles in it, {@code knowledge/articles}
   */
  public KnowledgeFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public String origin() {
    return "knowledge";
  }

  @Override
  public void forEach(Consumer<Offer> offers) throws SourceException {
    for (Path file : files()) {
      format.read(file, offers);
    }
  }

  private List<Path> files() throws SourceException {
    if (!Files.isDirectory(folder)) {
      throw new SourceException(
          "There is no folder " + folder + "; say where the articles are with --knowledge");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".md"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | RuntimeException e) {
      throw new SourceException(Unreadable.inWords(folder, e), e);
    }
  }
}
