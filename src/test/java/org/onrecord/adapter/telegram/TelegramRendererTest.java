package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Passage;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.TestCharts;
import org.onrecord.testing.WildTexts;

class TelegramRendererTest {

  private static final Speaker ANA = Speaker.person("ana", "Ana Petrosyan");
  private static final Provenance PAPER =
      new Provenance(
          "Morning Post",
          null,
          URI.create("https://post.example/news?id=1&page=2"),
          LocalDate.parse("2023-05-04"),
          DateBasis.PRINTED,
          "en",
          null);

  @Test
  void quotationIsABlockQuoteWithItsCitationAndLink() {
    Article article = Articles.of("road", "“The road will open,” Ana Petrosyan said.", PAPER);

    BotApiHtml page = page(quote(Quotations.direct(article, "The road will open,", ANA)));

    assertEquals(
        """
        “The road will open,”
        1 — Ana Petrosyan
        Morning Post · 4 May 2023
        verbatim · post.example ↗""",
        page.text().replaceFirst("”1", "”\n1"));
    assertEquals(List.of("“The road will open,”"), page.blockquotes());
    assertEquals(
        "https://post.example/news?id=1&page=2#:~:text=The%20road%20will%20open%2C",
        page.links().get(0).target());
  }

  @Test
  void headingStandsOnThePageOfWhatItLeadsTo() {
    Article article = Articles.of("road", "“" + "The road. ".repeat(150) + "” Ana said.", PAPER);
    Reply.Block words = quote(Quotations.direct(article, "The road. ".repeat(150), ANA));
    var filler = new Reply.Paragraph("Much was said. ".repeat(80));

    List<Page> pages =
        rendered(new Reply(List.of(filler, new Reply.Paragraph("Ana Petrosyan:"), words))).pages();

    assertEquals(2, pages.size());
    assertTrue(pages.get(1).html().startsWith("Ana Petrosyan:"), pages.get(1).html());
  }

  @Test
  void headingOfNothingIsShown() {
    assertEquals("Ana Petrosyan:", page(new Reply.Paragraph("Ana Petrosyan:")).text());
  }

  @Test
  void pictureWhoseTextIsTooLongForACaptionGetsAButton() {
    var picture = TestCharts.picture("/digest picture 0 9");
    var words = new Reply.Paragraph("The road will open in May. ".repeat(40));

    Rendered rendered = rendered(new Reply(List.of(words, picture)));

    assertTrue(rendered.photo().isEmpty());
    assertEquals(List.of(new Reply.Choice("Picture", "/digest picture 0 9")), rendered.choices());
    assertTrue(rendered(new Reply(List.of(picture))).photo().isPresent());
  }

  @Test
  void addressThatIsNotOfTheWebIsNoLink() {
    Provenance odd =
        new Provenance(
            null, null, URI.create("javascript:alert(1)"), null, DateBasis.PRINTED, "en", null);
    Article article = Articles.of("road", "“The road will open,” Ana said.", odd);

    assertEquals(
        List.of(), page(quote(Quotations.direct(article, "The road will open,", ANA))).links());
  }

  @Test
  void quotationThatIsTooLongShowsItsBeginningAndTheWayToTheWhole() {
    String sentence = "The road will open in May & not in June. ";
    String words = sentence.repeat(250).strip();
    Article article = Articles.withBody("long", "“" + words + "” Ana Petrosyan said.");

    BotApiHtml page = page(quote(Quotations.direct(article, words, ANA)));

    String shown = page.blockquotes().get(0);
    assertTrue(shown.endsWith("June.  […]"), shown.substring(shown.length() - 40));
    assertTrue(words.startsWith(shown.substring(1, shown.length() - " […]".length())));
    assertTrue(page.text().contains("Only the beginning fits"));
    assertEquals(
        "https://t.me/record_bot?start=q_long-1-" + (words.length() + 1),
        page.links().get(0).target());
  }

  @Test
  void repliesThatAreLongTurnPagesBetweenBlocks() {
    String words = "word ".repeat(200).strip();
    Article article = Articles.withBody("“" + words + "” Ana Petrosyan said.");
    Reply.Block block = new Reply.Quote(1, Quotations.direct(article, words, ANA), Label.VERBATIM);

    Rendered rendered = rendered(new Reply(List.of(block, block, block, block)));

    assertEquals(2, rendered.pages().size());
    for (Page page : rendered.pages()) {
      assertEquals(2, BotApiHtml.parse(page.html()).blockquotes().size());
    }
  }

  @Test
  void excerptMarksTheWordsInTheirPlace() {
    Article article = Articles.withBody("It rained. “The <road> will open,” Ana said. It stopped.");
    Span words = Articles.placeOf("The <road> will open,", article);

    BotApiHtml page =
        page(new Reply.Excerpt(new Passage(article, new Span(0, article.body().length())), words));

    assertEquals(article.body(), page.blockquotes().get(0));
    assertTrue(page.entities().stream().anyMatch(e -> e.type().equals("b")));
  }

  @Test
  void mentionsInWordsTitlesAndNamesPingNobody() {
    Provenance outlet =
        new Provenance("@everyone Post", null, null, null, DateBasis.PRINTED, "en", null);
    Article article = Articles.of("x", "“Ask @ana_p, or <@1> now,” she said.", outlet);
    Quotation quotation =
        Quotations.direct(article, "Ask @ana_p, or <@1> now,", Speaker.unnamed("@the_boss"));

    BotApiHtml page = page(quote(quotation));

    assertEquals(List.of(), page.pings());
    assertTrue(page.text().contains("“Ask @ana_p, or <@1> now,”"));
  }

  @Test
  void paragraphsOfTheBotAreEscapedToo() {
    assertEquals("a < b & c", page(new Reply.Paragraph("a < b & c")).text());
  }

  @Property(tries = 2_000)
  void everyQuotationKeepsItsWordsAndTheLimits(@ForAll(supplier = WildTexts.class) String words) {
    Article article = Articles.of("wild", "“" + words + "”", PAPER);
    Span place = new Span(1, 1 + words.length());
    Quotation quotation = Quotations.at(article, place, ANA);

    BotApiHtml page = page(quote(quotation));

    assertEquals(List.of(), page.pings());
    assertTrue(page.text().length() <= Page.LONGEST);
    assertTrue(page.entities().size() <= Page.MOST_ENTITIES);
    String shown = page.blockquotes().get(0);
    if (shown.endsWith(" […]")) {
      String beginning = shown.substring(1, shown.length() - " […]".length());
      assertTrue(words.startsWith(beginning));
      assertFalse(Character.isHighSurrogate(beginning.charAt(beginning.length() - 1)));
      assertTrue(beginning.length() > 1000);
    } else {
      assertEquals("“" + words + "”", shown);
    }
  }

  private static Reply.Block quote(Quotation quotation) {
    return new Reply.Quote(1, quotation, Label.VERBATIM);
  }

  private static BotApiHtml page(Reply.Block block) {
    Rendered rendered = rendered(new Reply(List.of(block)));
    assertEquals(1, rendered.pages().size());
    return BotApiHtml.parse(rendered.pages().get(0).html());
  }

  private static Rendered rendered(Reply reply) {
    return new TelegramRenderer(new SpeakerDirectory(List.of()), "record_bot").render(reply);
  }
}
