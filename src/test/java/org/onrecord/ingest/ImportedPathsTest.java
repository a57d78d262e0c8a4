package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedPathsTest extends ArticleSourceContract {

  @TempDir private Path home;

  @Override
  protected ArticleSource sourceOf(Path folder) {
    return new ImportedPaths(List.of(folder), List.of(PlainText.format()));
  }

  @Override
  protected String nameOf(String stem) {
    return stem + ".txt";
  }

  @Override
  protected String pageOf(String text) {
    return text;
  }

  @Test
  void aPathThatIsNotThereIsRefused() {
    assertEquals("There is no file nowhere.txt", refusalOf(Path.of("nowhere.txt")));
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithTheKindsThatAreRead() throws Exception {
    Path file = Files.writeString(home.resolve("a.pdf"), "");

    assertEquals(file + " is not a kind of file that is read; these are: .txt", refusalOf(file));
  }

  @Test
  void filesOfAnotherKindInAFolderAreNobodysMistake() throws Exception {
    Files.writeString(home.resolve("a.pdf"), "");

    assertEquals(List.of(), offersOf(home));
  }

  private static String refusalOf(Path path) {
    Offer offer = offersOf(path).get(0);
    var refusal = assertThrows(RefusedArticleException.class, offer::read);
    return String.valueOf(refusal.getMessage());
  }

  private static List<Offer> offersOf(Path path) {
    List<Offer> offers = new ArrayList<>();
    new ImportedPaths(List.of(path), List.of(PlainText.format())).forEach(offers::add);
    return offers;
  }
}
