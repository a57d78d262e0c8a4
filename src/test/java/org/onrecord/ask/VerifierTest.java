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
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;
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

  @Test
  void wordsOfATranslationAreNobodysExactWordsAndTheOriginalIsShown(@TempDir Path other) {
    Article original =
        Articles.of(
            "original",
            "“Achieving that would be historic and in the interests of the people of both shores,”"
                + " Benn said.",
            Articles.by("Valley Post", "2031-06-14"));
    Article translated =
        Articles.of(
            "translated",
            "“Achieving a ferry would be historic and in line with the interests of the peoples of"
                + " both shores,” Benn said.",
            new Provenance("El Valle", null, null, null, DateBasis.EDITOR, "en", "es"));
    MemoryArchive archive = Fixture.archive();
    archive.store(original, List.of(said(original)));
    archive.store(translated, List.of(said(translated)));

    try (SmallCore core = SmallCore.over(archive, other)) {
      Reply reply =
          VerdictWriter.write(
              new Verifier(core.core())
                  .verify("in line with the interests of the peoples of both shores", ""));

      assertEquals(
          new Reply.Paragraph(
              "Printed so in a translation alone, which is nobody's exact words. What was said,"
                  + " and the translation:"),
          reply.blocks().get(0));
      assertEquals(original, ((Reply.Quote) reply.blocks().get(1)).quotation().article());
      assertEquals(translated, ((Reply.Quote) reply.blocks().get(2)).quotation().article());
    }
  }

  private static Quotation said(Article article) {
    String body = article.body();
    return Quotations.direct(
        article, body.substring(body.indexOf('“') + 1, body.indexOf('”')), Fixture.ORLA);
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
