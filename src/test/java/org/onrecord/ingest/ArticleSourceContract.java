package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.ArticleId;

/** What every source of articles in files must do. */
public abstract class ArticleSourceContract {

  @TempDir private Path folder;

  /** Returns a source that reads a folder. */
  protected abstract ArticleSource sourceOf(Path folder);

  /** Returns a file name, and a file's text, that hold an article of the given text. */
  protected abstract String nameOf(String stem);

  protected abstract String pageOf(String text);

  @Test
  void articlesComeInTheSameOrderEachTime() throws Exception {
    write("b", "Two.");
    write("a", "One.");
    write("c", "Three.");

    assertEquals(List.of("a", "b", "c"), offers().stream().map(o -> o.id().value()).toList());
    assertEquals(List.of("a", "b", "c"), offers().stream().map(o -> o.id().value()).toList());
  }

  @Test
  void theTextIsAsItStandsInTheFile() throws Exception {
    write("a", "Two  spaces,\r\n\ta tab, 𝔘nicode.\n");

    assertEquals("Two  spaces,\r\n\ta tab, 𝔘nicode.\n", offers().get(0).read().text());
  }

  @Test
  void anArticleIsNamedAsItsFile() throws Exception {
    write("a.b", "One.");

    assertEquals(new ArticleId("a.b"), offers().get(0).read().id());
    assertEquals(nameOf("a.b"), offers().get(0).read().file());
  }

  @Test
  void contentChangesWithTheFile() throws Exception {
    write("a", "One.");
    String before = offers().get(0).content();
    assertEquals(before, offers().get(0).content());

    write("a", "Two.");

    assertNotEquals(before, offers().get(0).content());
  }

  @Test
  void anotherEncodingIsRefusedAndTheOthersCome() throws Exception {
    Files.write(folder.resolve(nameOf("a")), pageOf("Élise").getBytes(StandardCharsets.ISO_8859_1));
    write("b", "Two.");

    assertEquals(
        nameOf("a") + " is not UTF-8 text (Latin-1 perhaps); save it as UTF-8",
        refusal(offers().get(0)));
    assertEquals("Two.", offers().get(1).read().text());
  }

  @Test
  void aBinaryFileIsRefused() throws Exception {
    Files.write(folder.resolve(nameOf("a")), new byte[] {1, 0, 2});

    assertEquals(nameOf("a") + " is not a text file", refusal(offers().get(0)));
  }

  @Test
  void aFileThatGoesMeanwhileIsRefused() throws Exception {
    write("a", "One.");
    Offer offer = offers().get(0);
    Files.delete(folder.resolve(nameOf("a")));

    assertEquals("There is no file " + folder.resolve(nameOf("a")), refusal(offer));
  }

  private static String refusal(Offer offer) {
    var refusal = assertThrows(RefusedArticleException.class, offer::read);
    return String.valueOf(refusal.getMessage());
  }

  private List<Offer> offers() throws SourceException {
    List<Offer> offers = new ArrayList<>();
    sourceOf(folder).forEach(offers::add);
    return offers;
  }

  private void write(String stem, String text) throws IOException {
    Files.writeString(folder.resolve(nameOf(stem)), pageOf(text));
  }
}
