package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;
import org.onrecord.chat.Reply;
import org.onrecord.quote.QuotationType;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.Quotations;
import org.onrecord.testing.SmallCore;

class VerifierTest {

  @TempDir private static Path folder = Path.of("");

  private SmallCore small;

  @BeforeEach
  void open() {
    small = SmallCore.in(folder);
  }

  @AfterEach
  void close() {
    small.close();
  }

  private Verdict verdict(String claim) {
    return new Verifier(small.core()).verify(claim, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The last mile is the steepest",
        "“the last mile is the steepest,”",
        "The last mile is the steepest — Tavi Rusk (@tavirusk) June 12, 2031",
        "The last mile is the steepesthttps://t.example/LastMile — Tavi Rusk (@tavirusk)",
      })
  void printedWordsAreFoundHoweverTheyArePasted(String claim) {
    Verdict.Exact exact = assertInstanceOf(Verdict.Exact.class, verdict(claim));

    assertEquals("The last mile is the steepest,", exact.where().get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"John Kane: ", "John Kane said "})
  void wordsOfAnotherThanTheClaimNamesAreNotTheirs(String name) {
    assertInstanceOf(
        Verdict.BySomebodyElse.class, verdict(name + "“the last mile is the steepest”"));
  }

  @Test
  void colonsAndDashesNameNobodyByThemselves() {
    assertInstanceOf(Verdict.Exact.class, verdict("Remember: “the last mile is the steepest”"));
    assertInstanceOf(Verdict.NotFound.class, verdict("Remember: bananas are yellow - always"));
  }

  @Test
  void wordsOfATranslationAreNobodysExactWordsAndTheOriginalIsShown(@TempDir Path other) {

    try (SmallCore core = SmallCore.over(Fixture.archiveWithATranslation(), other)) {
      Reply reply =
          VerdictWriter.write(
              new Verifier(core.core())
                  .verify("in line with the interests of the peoples of both shores", ""));

      assertEquals(
          new Reply.Paragraph(
              "Printed so in a translation alone, which is nobody's exact words. What was said,"
                  + " and the translation:"),
          reply.blocks().get(0));
      assertEquals(Fixture.ORIGINAL, ((Reply.Quote) reply.blocks().get(1)).quotation().article());
      assertEquals(Fixture.TRANSLATED, ((Reply.Quote) reply.blocks().get(2)).quotation().article());
    }
  }

  @Test
  void whatAnArticleReportsIsNoQuotation(@TempDir Path other) {
    Article report =
        Articles.of(
            "report", "Benn said the ferry will sail at noon.", Articles.by("Post", "2031-06-14"));
    MemoryArchive archive = Fixture.archive();
    archive.store(
        report,
        List.of(
            Quotations.of(
                report, "the ferry will sail at noon", Fixture.ORLA, QuotationType.INDIRECT)));

    try (SmallCore core = SmallCore.over(archive, other)) {
      Reply reply =
          VerdictWriter.write(new Verifier(core.core()).verify("the ferry will sail at noon", ""));

      assertEquals(
          new Reply.Paragraph("Printed so, but as the article reports it, not as a quotation:"),
          reply.blocks().get(0));
    }
  }

  @Test
  void aChangedWordIsAltered() {
    assertInstanceOf(
        Verdict.Altered.class,
        verdict("The last mile is the easiest — Tavi Rusk (@tavirusk) June 12, 2031"));
  }

  @Test
  void anotherSentenceIsNotFound() {
    assertInstanceOf(Verdict.NotFound.class, verdict("Nobody wants a toll on bridges"));
  }
}
