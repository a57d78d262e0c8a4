package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.ArticleId;

/** Files and folders somebody names once; what came from them stays when they are gone. */
public final class ImportedPaths implements ArticleSource {

  /** What articles are filed under that no folder keeps in step. */
  public static final String ORIGIN = "import";

  private final List<Path> paths;
  private final List<ArticleFormat> formats;

  public ImportedPaths(List<Path> paths, List<ArticleFormat> formats) {
    this.paths = List.copyOf(paths);
    this.formats = List.copyOf(formats);
  }

  @Override
  public String origin() {
    return ORIGIN;
  }

  @Override
  public void forEach(Consumer<Offer> offers) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        readFolder(path, offers);
      } else {
        readFile(path, offers);
      }
    }
  }

  /** In a folder, files of other kinds are nobody's mistake. */
  private void readFolder(Path folder, Consumer<Offer> offers) {
    try (Stream<Path> below = Files.walk(folder)) {
      below
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> formatOf(file).ifPresent(format -> format.read(file, offers)));
    } catch (IOException | UncheckedIOException e) {
      offers.accept(new Refusal(folder, Unreadable.inWords(folder, e)));
    }
  }

  private void readFile(Path file, Consumer<Offer> offers) {
    Optional<ArticleFormat> format = formatOf(file);
    if (Files.notExists(file)) {
      offers.accept(new Refusal(file, "There is no file " + file));
    } else if (format.isEmpty()) {
      offers.accept(
          new Refusal(file, file + " is not a kind of file that is read; these are: " + kinds()));
    } else {
      format.get().read(file, offers);
    }
  }

  private Optional<ArticleFormat> formatOf(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return formats.stream().filter(format -> format.endings().contains(ending)).findFirst();
  }

  private String kinds() {
    return formats.stream()
        .flatMap(format -> format.endings().stream())
        .map(ending -> "." + ending)
        .collect(
            Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), TreeSet::stream))
        .collect(Collectors.joining(", "));
  }

  /** Something that was named but is no article. */
  private record Refusal(Path path, String why) implements Offer {

    @Override
    public ArticleId id() {
      return new ArticleId(path.toString());
    }

    @Override
    public String file() {
      return path.toString();
    }

    @Override
    public String content() throws RefusedArticleException {
      throw new RefusedArticleException(why);
    }

    @Override
    public RawArticle read() throws RefusedArticleException {
      throw new RefusedArticleException(why);
    }
  }
}
