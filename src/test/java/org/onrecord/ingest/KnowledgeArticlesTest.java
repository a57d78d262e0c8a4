package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.adapter.knowledge.KnowledgeFolder;

/** The articles we ship, whose furniture was marked by hand. */
class KnowledgeArticlesTest {

  private static final Map<String, String> FURNITURE =
      Map.of(
          "000", "",
          "001", "1 39-41 43-45 47-63",
          "002", "10 11-19 20",
          "003", "3",
          "004", "19 20-49");

  @Test
  void allTheirFurnitureIsTakenAndNothingElse() throws Exception {
    Map<String, String> taken = new TreeMap<>();

    new KnowledgeFolder(Path.of("knowledge", "articles"))
        .forEach(offer -> taken.put(offer.id().value().substring(0, 3), linesTakenFrom(offer)));

    assertEquals(new TreeMap<>(FURNITURE), taken);
  }

  /** A page about which nothing is known must come out the same. */
  private static String linesTakenFrom(Offer offer) {
    try {
      RawArticle raw = offer.read();
      ArticleCleaner cleaner = new ArticleCleaner();
      assertEquals(cleaner.clean(raw.text()).body(), cleaner.clean(raw).body());
      return cleaner.clean(raw).removed().stream()
          .map(KnowledgeArticlesTest::lines)
          .collect(Collectors.joining(" "));
    } catch (RefusedArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lines(RemovedPart part) {
    return part.firstLine() == part.lastLine()
        ? "" + part.firstLine()
        : part.firstLine() + "-" + part.lastLine();
  }
}
