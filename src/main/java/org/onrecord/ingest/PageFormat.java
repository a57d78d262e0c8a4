package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.article.ArticleId;

/** Files that are one article each, named as it is. */
public final class PageFormat implements ArticleFormat {

  /** Makes an article of the text of a file. */
  @FunctionalInterface
  public interface Reader {
    RawArticle read(ArticleId id, String file, String text) throws RefusedArticleException;
  }

  private final Set<String> endings;
  private final Reader reader;

  public PageFormat(Set<String> endings, Reader reader) {
    this.endings = Set.copyOf(endings);
    this.reader = reader;
  }

  @Override
  public Set<String> endings() {
    return endings;
  }

  @Override
  public void read(Path file, Consumer<Offer> offers) {
    offers.accept(new Page(file, reader));
  }

  private record Page(Path path, Reader reader) implements Offer {

    @Override
    public ArticleId id() {
      String name = file();
      int dot = name.lastIndexOf('.');
      return new ArticleId(dot > 0 ? name.substring(0, dot) : name);
    }

    @Override
    public String file() {
      return path.getFileName().toString();
    }

    @Override
    public String content() throws RefusedArticleException {
      return Hash.of(TextFile.bytes(path));
    }

    @Override
    public RawArticle read() throws RefusedArticleException {
      return reader.read(id(), file(), TextFile.text(path));
    }
  }
}
