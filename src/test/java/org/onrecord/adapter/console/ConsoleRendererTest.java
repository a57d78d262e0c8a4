package org.onrecord.adapter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

class ConsoleRendererTest {

  private static final Speaker ANA = Speaker.person("ana-petrosyan", "Ana Petrosyan");
  private static final SpeakerDirectory DIRECTORY =
      new SpeakerDirectory(
          List.of(
              new SpeakerEntry(
                  ANA, List.of(), List.of(new Role("harbour master", null, null)), null, null)));
  private static final Article ARTICLE =
      Articles.of(
          "road",
          "“The road will open in May,” Ana Petrosyan said on Friday.",
          Articles.by("Morning Post", "2023-05-04"));
  private static final Quotation ROAD =
      Quotations.direct(ARTICLE, "The road will open in May,", ANA);

  private final ConsoleRenderer plain = new ConsoleRenderer(80, Style.PLAIN, DIRECTORY);

  @Test
  void quotationStandsWithSpeakerRoleOutletDateAndLabel() {
    assertEquals(
        """
         1  │ “The road will open in May,”
            — Ana Petrosyan, harbour master
            Morning Post · 4 May 2023
            [verbatim]
        """,
        plain.render(reply(new Reply.Quote(1, ROAD, Label.VERBATIM))));
  }

  @Test
  void reportedSpeechIsNotPutBetweenMarks() {
    Article article = Articles.withBody("The road will open, Ana Petrosyan said.");
    Quotation reported = Quotations.of(article, "The road will open", ANA, QuotationType.INDIRECT);

    assertTrue(
        plain
            .render(reply(new Reply.Quote(1, reported, Label.REPORTED)))
            .startsWith(" 1  │ The road will open\n"));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String long1 = "word ".repeat(100).strip();
    Article article = Articles.withBody("“" + long1 + "” Ana said.");
    Quotation quotation = Quotations.direct(article, long1, ANA);

    String shown = plain.render(reply(new Reply.Quote(1, quotation, Label.VERBATIM)));

    assertTrue(shown.lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void escapeSequencesOfAnArticleNeverReachTheTerminal() {
    String words = "red \u001B[31m alert\u202E";
    Article article = Articles.withBody("“" + words + "” Ana said.");
    Quotation quotation = Quotations.direct(article, words, ANA);

    String shown = plain.render(reply(new Reply.Quote(1, quotation, Label.VERBATIM)));

    assertFalse(shown.contains("\u001B") || shown.contains("\u202E"));
  }

  @Test
  void plainStyleHasNoColours() {
    assertFalse(plain.render(reply(new Reply.Quote(1, ROAD, Label.VERBATIM))).contains("\u001B"));
  }

  @Test
  void excerptShowsWhereTheWordsStand() {
    Passage whole = new Passage(ARTICLE, new Span(0, ARTICLE.body().length()));

    String shown = plain.render(reply(new Reply.Excerpt(whole, ROAD.words())));

    assertTrue(shown.contains("“[[The road will open in May,]]” Ana Petrosyan said on Friday."));
  }

  private static Reply reply(Reply.Block block) {
    return new Reply(List.of(block));
  }
}
