package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.RemovedPart.Reason;

class ArticleCleanerTest {

  private static final String FIRST =
      "KLOW — The mayor of Klow opened the new bridge on Friday and thanked everybody who built it.";
  private static final String SECOND =
      "“The bridge is for walking, not for waiting,” Mayor Ana Duval said before she cut the ribbon.";
  private static final String ARTICLE = FIRST + "\n\n" + SECOND;

  private final ArticleCleaner cleaner = new ArticleCleaner();

  @Test
  void anArticleWithNothingAroundItStaysAsItIs() {
    CleanedText cleaned = cleaner.clean(ARTICLE);

    assertEquals(ARTICLE, cleaned.body());
    assertEquals(List.of(), cleaned.removed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Leave a review",
        "Your email address will not be published. Required fields are marked *",
        "Sign up for our weekly newsletter",
        "Subscribe to our Telegram channel",
        "Share this article",
        "Tags: bridge, Klow",
        "© 2023 Klow Courier. All rights reserved.",
        "Follow Ivo Marek on Twitter @ivomarek.",
        "Advertisement",
        "Read more: Ferry drivers fear for their work",
        "Photo: Klow Courier",
        "Jan Novak/Reuters",
        "The mayor walks over the bridge. (Jan Novak/AFP)",
        "Mayor Ana Duval – Borduria Press/Contact/Jan Novak",
        "Ivo Marek"
      })
  void furnitureBelowTheArticleIsTaken(String line) {
    CleanedText cleaned = cleaner.clean(ARTICLE + "\n\n" + line);

    assertEquals(ARTICLE, cleaned.body());
    assertEquals(List.of(line), cleaned.removed().stream().map(RemovedPart::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The email included a photo of the mayor in orange rubber boots, holding a trowel.",
        "He asked readers to share this article with whoever had doubted that it would be built.",
        "COUNCILLOR: Will there be a newsletter?",
        "Friday, July 21, 2017",
        "More on the costs was to follow.",
        "According to a Reuters/Ipsos poll, most people like it.",
        "-",
        "The ship left before noon [Reuters]"
      })
  void aLineThatOnlySoundsLikeFurnitureStays(String line) {
    String text = FIRST + "\n" + line + "\n" + SECOND;

    assertEquals(text, cleaner.clean(text).body());
  }

  @Test
  void anythingBelowACommentFormIsTaken() {
    CleanedText cleaned =
        cleaner.clean(
            ARTICLE
                + "\n\nLeave a Reply\n\nName\nWebsite\n\nYou May Also Like\n\nA Bridge too Many\n\n"
                + "KLOW (KBN) — Ferry drivers said that they…");

    assertEquals(ARTICLE, cleaned.body());
    assertEquals(
        List.of(Reason.COMMENTS, Reason.OTHER_STORIES),
        cleaned.removed().stream().map(RemovedPart::reason).toList());
    assertEquals(5, cleaned.removed().get(0).firstLine());
    assertEquals(8, cleaned.removed().get(0).lastLine());
  }

  @Test
  void aBoxBetweenParagraphsTakesOnlyItsHeadlines() {
    String text = FIRST + "\nRelated stories\nFerry drivers angry\n" + SECOND + "\n" + FIRST;

    assertEquals(FIRST + "\n" + SECOND + "\n" + FIRST, cleaner.clean(text).body());
  }

  @Test
  void otherHeadlinesWithTheirTimesAreTaken() {
    String list = "Ferry sold to U.S.\n19 July 2024 / 14:01\nWhy is it late?\n15 July 2024 / 09:30";

    CleanedText cleaned = cleaner.clean(ARTICLE + "\n" + list);

    assertEquals(ARTICLE, cleaned.body());
    assertEquals(list, cleaned.removed().get(0).text());
  }

  @Test
  void storiesPartedByDashesBelowTheBylineAreTaken() {
    String below = "Ivo Marek\nPolitics\n-\n" + FIRST + "\n-\n" + SECOND + "\nLeave a review";

    assertEquals(ARTICLE, cleaner.clean(ARTICLE + "\n" + below).body());
  }

  @Test
  void belowTheKnownAuthorsNameNothingIsTheArticle() {
    Provenance by = new Provenance(null, "Ivo Marek", null, null, DateBasis.PRINTED, "en", null);
    String page = ARTICLE + "\nBy Ivo Marek\nHe writes on bridges.";

    CleanedText cleaned = cleaner.clean(new RawArticle(new ArticleId("a"), "a.md", null, by, page));

    assertEquals(ARTICLE, cleaned.body());
  }

  @Test
  void whatIsSeenOnThePhotoAboveTheArticleIsTaken() {
    String caption =
        "Mayor of Klow Ana Duval opening a bridge over the river Wladir beside its builder Ivo Marek";

    assertEquals(ARTICLE, cleaner.clean(caption + "\n\n" + ARTICLE).body());
  }

  @Test
  void theHeadlineStays() {
    String headline =
        "Mayor of Klow Ana Duval opening a bridge over the river Wladir beside its builder Ivo Marek";
    RawArticle raw =
        new RawArticle(
            new ArticleId("a"),
            "a.md",
            headline,
            Provenance.unknown("en"),
            headline + "\n" + ARTICLE);

    assertEquals(headline + "\n" + ARTICLE, cleaner.clean(raw).body());
  }

  @Test
  void aTranscriptStaysWhole() {
    String transcript =
        """
        MR MAREK: Good morning, and welcome. I have nothing at the top, so let us begin, please.
        QUESTION: Thank you. On the bridge, has the council decided what walking over it costs?
        MR MAREK: It has not. I will leave a reply to that to the council, which meets on Friday.
        QUESTION: And the ferry?
        MR MAREK: No comment.
        """
            .strip();

    assertEquals(transcript, cleaner.clean(transcript).body());
  }

  @Test
  void styleRulesThatGotIntoTheTextAreTaken() {
    String code = ".bio {\n  width:100%;\n}\n@media (max-width: 9px) {\n.bio {\n top:1px\n}\n}";

    assertEquals(FIRST + "\n" + SECOND, cleaner.clean(FIRST + "\n" + code + "\n" + SECOND).body());
  }

  @Test
  void aPageThatIsNothingButFurnitureIsLeftAlone() {
    assertEquals("Advertisement", cleaner.clean("Advertisement").body());
  }

  @Test
  void charactersOfKeptLinesStayAsTheyAre() {
    CleanedText cleaned = cleaner.clean("\uFEFF" + FIRST + "  \r\n\tTwo  spaces\u00a0here.\r\n");

    assertEquals(FIRST + "  \n\tTwo  spaces\u00a0here.", cleaned.body());
  }

  @Test
  void anEmptyPageHasAnEmptyArticle() {
    assertEquals("", cleaner.clean(" \n\n ").body());
  }
}
