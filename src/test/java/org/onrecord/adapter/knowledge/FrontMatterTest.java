package org.onrecord.adapter.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.RawArticle;
import org.onrecord.ingest.RefusedArticleException;

class FrontMatterTest {

  @Test
  void everythingThatIsKnownIsKept() throws Exception {
    RawArticle article =
        read(
            """
            ---
            title: "The bridge: open"
            outlet: Klow Courier
            author: Ivo Marek
            url: https://courier.example/bridge
            published: 2023-06-30
            published-basis: printed
            language: en
            translated-from: sy
            ---
            The bridge: open
            """);

    assertEquals("The bridge: open", article.headline());
    assertEquals("The bridge: open\n", article.text());
    assertEquals(
        new Provenance(
            "Klow Courier",
            "Ivo Marek",
            URI.create("https://courier.example/bridge"),
            LocalDate.of(2023, 6, 30),
            DateBasis.PRINTED,
            "en",
            "sy"),
        article.provenance());
  }

  @Test
  void whatIsNotSaidIsNotGuessed() throws Exception {
    RawArticle article = read("---\n---\nText.");

    assertNull(article.headline());
    assertEquals("und", article.provenance().language());
    assertNull(article.provenance().outlet());
    assertNull(article.provenance().published());
  }

  @Test
  void aDateOfWhichNobodySaysWhosItIsIsTheEditors() throws Exception {
    RawArticle article = read("---\npublished: 2023-06-30\n---\nText.");

    assertEquals(DateBasis.EDITOR, article.provenance().publishedBasis());
  }

  @Test
  void linesOfDashesInTheTextAreText() throws Exception {
    assertEquals("One.\n---\nTwo.\n", read("---\noutlet: A\n---\nOne.\n---\nTwo.\n").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Text.", "", "---\noutlet: A\nText.", " ---\n---\nText."})
  void aTextWithoutItIsRefused(String text) {
    assertEquals(
        "a.md does not begin with what is known of it: a line “---”, lines like “outlet: …”, and a"
            + " line “---”",
        refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          published: 2023-13-01   | a.md, line 3: “published: 2023-13-01” is not right; it takes a date like 2023-06-30
          published: 30.06.23     | a.md, line 3: “published: 30.06.23” is not right; it takes a date like 2023-06-30
          published-basis: me     | a.md, line 3: “published-basis: me” is not right; it takes printed or editor
          language: English!      | a.md, line 3: “language: English!” is not right; it takes a tag like en or pt-BR
          url: not an address     | a.md, line 3: “url: not an address” is not right; it takes an address like https://example.org/article
          titel: A                | a.md, line 3: the key “titel” is not known; known are author, language, outlet, published, published-basis, title, translated-from, url
          title: [A]              | a.md, line 3: “title” takes one value; put one with a colon in it in quotes
          outlet: B               | a.md, line 3: “outlet” stands twice
          """)
  void whatIsWrongIsNamedWithItsLine(String line, String message) {
    assertEquals(message, refusal("---\noutlet: A\n" + line + "\n---\nText."));
  }

  private static String refusal(String text) {
    var refusal = assertThrows(RefusedArticleException.class, () -> read(text));
    return String.valueOf(refusal.getMessage());
  }

  private static RawArticle read(String text) throws RefusedArticleException {
    return FrontMatter.read(new ArticleId("a"), "a.md", text);
  }
}
