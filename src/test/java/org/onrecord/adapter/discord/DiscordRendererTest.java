package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.WildTexts;

class DiscordRendererTest {

  private static final Speaker ANA = Speaker.person("ana", "Ana Petrosyan");
  private static final Provenance PAPER =
      new Provenance(
          "Morning Post",
          null,
          URI.create("https://post.example/news_(1)?id=1"),
          LocalDate.parse("2023-05-04"),
          DateBasis.PRINTED,
          "en",
          null);

  @Test
  void quotationIsACardWithItsCitationAndLink() {
    Article article = Articles.of("road", "“The road will open,” Ana Petrosyan said.", PAPER);

    Card card = card(article, Articles.placeOf("The road will open,", article));

    assertEquals(
        """
        “The road will open,”
        [post.example ↗](https://post.example/news_%281%29?id=1#:~:text=The%20road%20will%20open%2C)""",
        card.description());
    assertEquals("1 — Ana Petrosyan", card.author());
    assertEquals("Morning Post · 4 May 2023\nverbatim", card.footer());
  }

  @Test
  void headingStandsOnThePageOfWhatItLeadsTo() {
    String long1 = "The road. ".repeat(150);
    Article article = Articles.of("road", "“" + long1 + "” Ana said.", PAPER);
    Reply.Block words = new Reply.Quote(1, Quotations.direct(article, long1, ANA), Label.VERBATIM);
    Reply.Block heading = new Reply.Paragraph("Ana Petrosyan:");

    List<DiscordPage> pages =
        renderer().render(new Reply(List.of(words, heading, words, heading))).pages();

    assertEquals(2, pages.size());
    assertEquals(1, pages.get(0).cards().size());
    assertEquals("Ana Petrosyan:", pages.get(1).content());
    assertEquals("Ana Petrosyan:", pages.get(1).cards().get(1).description());
  }

  @Property(tries = 2_000)
  void everyQuotationKeepsItsWordsAndTheLimits(@ForAll(supplier = WildTexts.class) String words) {
    Article article = Articles.of("wild", "“" + words + "”", PAPER);

    Card card = card(article, new Span(1, 1 + words.length()));

    DiscordMarkdown shown = DiscordMarkdown.read(card.description());
    assertEquals(List.of(), shown.surprises());
    assertTrue(card.length() <= DiscordPage.LONGEST_CARDS);
    if (shown.text().contains("\n✂ ")) {
      String beginning = shown.text().substring(1, shown.text().lastIndexOf(" […]"));
      assertTrue(words.startsWith(beginning));
      assertTrue(beginning.length() > 500);
    } else {
      assertEquals("“" + words + "”\npost.example ↗", shown.text());
    }
  }

  @Property(tries = 100)
  void everyParagraphIsShownWholeWithinTheLimits(@ForAll(supplier = WildTexts.class) String words) {
    List<DiscordPage> pages = renderer().render(Reply.of(words)).pages();

    StringBuilder shown = new StringBuilder();
    for (DiscordPage page : pages) {
      DiscordMarkdown markdown = DiscordMarkdown.read(page.content());
      assertEquals(List.of(), markdown.surprises());
      assertTrue(page.content().length() <= DiscordPage.LONGEST_CONTENT);
      shown.append(markdown.text());
    }
    assertEquals(words.replaceAll("\\s", ""), shown.toString().replaceAll("\\s", ""));
  }

  private static Card card(Article article, Span words) {
    Reply.Block quote = new Reply.Quote(1, Quotations.at(article, words, ANA), Label.VERBATIM);
    List<DiscordPage> pages = renderer().render(new Reply(List.of(quote))).pages();
    assertEquals(1, pages.size());
    return pages.get(0).cards().get(0);
  }

  private static DiscordRenderer renderer() {
    return new DiscordRenderer(new SpeakerDirectory(List.of()));
  }
}
