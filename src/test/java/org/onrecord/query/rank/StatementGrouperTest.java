package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.Quotations;

class StatementGrouperTest {

  private static final Provenance TRANSLATED =
      new Provenance(null, null, null, LocalDate.of(2031, 5, 1), DateBasis.EDITOR, "en", "es");

  private static Quotation quotation(String id, String words, Speaker speaker) {
    return Quotations.direct(Articles.withBody(id, words), words, speaker);
  }

  @Test
  void theSameWordsInTwoArticlesAreOneStatement() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                quotation("a", "The road will open in spring", Fixture.ORLA),
                quotation("b", "the road will open in spring, I promise", Fixture.ORLA)));

    assertEquals(1, statements.size());
  }

  @Test
  void otherWordsAreAnotherStatement() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                quotation("a", "The road will open in spring", Fixture.ORLA),
                quotation("b", "Prisoners must come home in spring", Fixture.ORLA)));

    assertEquals(2, statements.size());
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreAnotherStatement() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                quotation("a", "The road will open in spring", Fixture.ORLA),
                quotation("b", "The road will open in spring", Fixture.TAVI)));

    assertEquals(2, statements.size());
  }

  @Test
  void theOriginalWordingLeads() {
    Article translated = Articles.of("t", "The last stretch is always the hardest", TRANSLATED);
    Quotation back =
        Quotations.direct(translated, "The last stretch is always the hardest", Fixture.ORLA);
    Quotation original = quotation("o", "The last mile is always the hardest", Fixture.ORLA);

    List<Statement> statements = StatementGrouper.group(List.of(back, original));

    assertEquals(List.of(new Statement(List.of(original, back))), statements);
  }
}
