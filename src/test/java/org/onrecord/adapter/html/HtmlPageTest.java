package org.onrecord.adapter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.RawArticle;

class HtmlPageTest {

  private static final String FIRST =
      "The mayor of Klow opened the new bridge on Friday and thanked everybody who had built it.";
  private static final String SECOND =
      "“The bridge is for walking, not for waiting,” Ana Duval said. “And not for fishing either.”";
  private static final String THIRD =
      "The ferry goes on, its crew said, until the last of its passengers have found their way.";

  @Test
  void theParagraphsAreTheTextAndWhatIsAroundThemIsNot() {
    RawArticle article =
        read(
            """
            <html><body><nav><a>News</a></nav><aside><p>%1$s</p></aside>
            <article><h1>The bridge is open</h1>
              <figure><img><figcaption>Ana Duval</figcaption></figure>
              <p>%1$s</p><blockquote><p>%2$s</p></blockquote><script>x()</script>
              <ul><li>%3$s</li></ul>
              <form>Sign up</form></article><footer>© Klow Courier</footer></body></html>
            """
                .formatted(FIRST, SECOND, THIRD));

    assertEquals(String.join("\n\n", "The bridge is open", FIRST, SECOND, THIRD), article.text());
    assertEquals("The bridge is open", article.headline());
  }

  @Test
  void linesThatArePartedByBreaksAreLines() {
    RawArticle article =
        read("<body><div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div></body>");

    assertEquals(String.join("\n", FIRST, SECOND, THIRD), article.text());
  }

  @Test
  void whatThePageSaysToOtherProgramsIsKept() {
    RawArticle article =
        read(
            """
            <html lang="en"><head><link rel="canonical" href="https://courier.example/bridge">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
             {"@type":["NewsArticle"],"headline":"Open","datePublished":"2023-06-30T10:00:00Z",
              "author":[{"@type":"Person","name":"Ivo Marek"}],
              "publisher":{"name":"Klow Courier"}}]}</script></head>
            <body><p>Text.</p></body></html>
            """);

    assertEquals("Open", article.headline());
    assertEquals(
        new Provenance(
            "Klow Courier",
            "Ivo Marek",
            URI.create("https://courier.example/bridge"),
            LocalDate.of(2023, 6, 30),
            DateBasis.PRINTED,
            "en",
            null),
        article.provenance());
  }

  @Test
  void whatThePageSaysInItsHeadIsKept() {
    RawArticle article =
        read(
            """
            <head><title>Open - Klow Courier</title><meta property="og:title" content="Open">
            <meta property="og:site_name" content="Klow Courier">
            <meta name="author" content="Ivo Marek">
            <meta property="article:published_time" content="2023-06-30"></head><p>Text.</p>
            """);

    assertEquals("Open", article.headline());
    assertEquals("Klow Courier", article.provenance().outlet());
    assertEquals("Ivo Marek", article.provenance().author());
    assertEquals(LocalDate.of(2023, 6, 30), article.provenance().published());
  }

  @Test
  void whatThePageDoesNotSayIsNotGuessed() {
    RawArticle article =
        read(
            "<script type=\"application/ld+json\">{broken</script>"
                + "<meta name=date content='last Friday'><p>Text.</p>");

    assertNull(article.headline());
    assertNull(article.provenance().outlet());
    assertNull(article.provenance().published());
    assertEquals("und", article.provenance().language());
  }

  @Test
  void aPageWithoutTextHasNone() {
    assertEquals("", read("<html></html>").text());
  }

  private static RawArticle read(String html) {
    return HtmlPage.read(new ArticleId("a"), "a.html", html);
  }
}
