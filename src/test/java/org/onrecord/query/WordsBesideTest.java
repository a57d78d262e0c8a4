package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.SmallCore;

/** Who does not name the topic himself, but speaks in an article on it, is not called silent. */
class WordsBesideTest {

  private static final String WORDS = "It is a shame and nothing else,";

  private static final String BODY =
      """
      The lighthouse went dark in March when parliament kept the harbour money.
      Sailors have asked for a lamp ever since.
      The mayor was at sea.
      “It is a shame and nothing else,” Rusk said.
      """;

  @TempDir private Path folder = Path.of("");
  private final MemoryArchive archive = new MemoryArchive();

  @BeforeEach
  void others() {
    archive.store(Fixture.MAY, Fixture.quotationsOfMay());
  }

  private Findings find(String headline, String question) {
    Article article =
        new Article(
            new ArticleId("dark"),
            "dark.md",
            headline,
            Articles.by("Morning Wire", "2031-06-18"),
            BODY);
    archive.store(article, List.of(Quotations.direct(article, WORDS, Fixture.TAVI)));
    try (SmallCore small = SmallCore.over(archive, folder)) {
      return small.core().find(new Question(question), Conversation.NEW);
    }
  }

  @Test
  void theHeadlineAndAPassageTellWhatAnArticleIsOn() {
    Findings found =
        find("Lighthouse dark", "what did Rusk say about the harbour money for the lighthouse?");

    assertEquals(new Decision.Beside(), found.decision());
    assertEquals(WORDS, found.statements().get(0).lead().text());
  }

  @Test
  void anArticleThatOnlyMentionsItIsNotOnIt() {
    Findings found = find("Storms", "what did Rusk say about the harbour money for sailors?");

    assertEquals(new Decision.Nothing(Reason.SILENT_ON_TOPIC), found.decision());
  }

  @Test
  void anArticleThatHasNoneOfItBesideItsHeadlineIsNotOnIt() {
    Findings found =
        find("Lighthouse dark", "what did Rusk say of a road, prisoners and a dark treaty?");

    assertEquals(new Decision.Nothing(Reason.SILENT_ON_TOPIC), found.decision());
  }

  @Test
  void whoAsksWhetherItWasSaidIsToldThatItWasNot() {
    Findings found =
        find(
            "Lighthouse dark", "did Rusk say parliament kept the harbour money of the lighthouse?");

    assertEquals(new Decision.Nothing(Reason.SILENT_ON_TOPIC), found.decision());
  }
}
