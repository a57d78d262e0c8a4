package org.onrecord.adapter.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.Offer;
import org.onrecord.ingest.RawArticle;
import org.onrecord.ingest.RefusedArticleException;

class JsonLinesTest {

  @TempDir private Path folder;

  @Test
  void everythingALineSaysIsKept() throws Exception {
    RawArticle article =
        offers(
                """
                {"id":"b1","title":"Open","text":"It is\\nopen.","outlet":"Klow Courier",\
                "published":"2023-06-30T12:00:00Z","author":"Ivo Marek",\
                "url":"https://courier.example/b","language":"en","meta":{"title":"x"}}
                """)
            .get(0)
            .read();

    assertEquals("b1", article.id().value());
    assertEquals("a.jsonl, line 1", article.file());
    assertEquals("Open", article.headline());
    assertEquals("It is\nopen.", article.text());
    assertEquals(
        new Provenance(
            "Klow Courier",
            "Ivo Marek",
            URI.create("https://courier.example/b"),
            LocalDate.of(2023, 6, 30),
            DateBasis.EDITOR,
            "en",
            null),
        article.provenance());
  }

  @Test
  void whatALineDoesNotSayIsNotGuessed() throws Exception {
    RawArticle article = offers("{\"text\":\"Open.\",\"title\":null}").get(0).read();

    assertEquals("a.jsonl:1", article.id().value());
    assertNull(article.headline());
    assertNull(article.provenance().published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"x","published":"May 4"}  | a.jsonl, line 2: “published” takes a date like 2023-06-30, not May 4
          {"text":"x","url":"a b"}          | a.jsonl, line 2: not an address: a b
          [1]                               | a.jsonl, line 2 cannot be read: it holds no object {…}
          """)
  void aWrongLineIsRefusedAndTheOthersCome(String line, String message) throws Exception {
    List<Offer> offers = offers("{\"text\":\"One.\"}\n" + line + "\n\n{\"text\":\"Two.\"}\n");

    var refusal = assertThrows(RefusedArticleException.class, () -> offers.get(1).read());

    assertEquals(message, refusal.getMessage());
    assertEquals("One.", offers.get(0).read().text());
    assertEquals("Two.", offers.get(2).read().text());
  }

  @Test
  void aLineThatIsNotJsonIsRefused() throws Exception {
    Offer offer = offers("{\"text\": \"One.").get(0);

    assertThrows(RefusedArticleException.class, offer::read);
  }

  private List<Offer> offers(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), text);
    List<Offer> offers = new ArrayList<>();
    new JsonLines().read(file, offers::add);
    return offers;
  }
}
