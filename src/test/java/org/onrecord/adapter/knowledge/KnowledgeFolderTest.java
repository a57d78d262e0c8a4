package org.onrecord.adapter.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.ArticleSourceContract;
import org.onrecord.ingest.Offer;
import org.onrecord.ingest.SourceException;

class KnowledgeFolderTest extends ArticleSourceContract {

  @Override
  protected ArticleSource sourceOf(Path folder) {
    return new KnowledgeFolder(folder);
  }

  @Override
  protected String nameOf(String stem) {
    return stem + ".md";
  }

  @Override
  protected String pageOf(String text) {
    return "---\nlanguage: en\n---\n" + text;
  }

  @Test
  void aFolderThatIsNotThereIsNoEmptyFolder() {
    var missing = new KnowledgeFolder(Path.of("nowhere"));

    var exception = assertThrows(SourceException.class, () -> missing.forEach(offer -> {}));

    assertEquals(
        "There is no folder nowhere; say where the articles are with --knowledge",
        exception.getMessage());
  }

  @Test
  void ourOwnArticlesAreRight() throws Exception {
    List<Offer> offers = new ArrayList<>();

    new KnowledgeFolder(Path.of("knowledge", "articles")).forEach(offers::add);

    assertEquals(5, offers.size());
    for (Offer offer : offers) {
      assertEquals("en", offer.read().provenance().language());
    }
  }
}
