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

  private static Quotation on(String date, String id, String words) {
    return Quotations.direct(
        Articles.of(id, words, Articles.by("Post " + id, date)), words, Fixture.ORLA);
  }

  @Test
  void otherWordsForTheSameWithinDaysAreAVariant() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                on("2031-05-01", "a", "secure a durable and open road for the valley"),
                on("2031-05-02", "b", "to get a lasting, open road")));

    assertEquals(1, statements.size());
  }

  @Test
  void otherWordsForTheSameMonthsLaterAreAnotherStatement() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                on("2031-05-01", "a", "secure a durable and open road for the valley"),
                on("2031-09-02", "b", "to get a lasting, open road")));

    assertEquals(2, statements.size());
  }

  @Test
  void oneWordIsAVariantOfTheWholeSentenceItEnds() {
    List<Statement> statements =
        StatementGrouper.group(
            List.of(
                on("2031-05-01", "a", "inspiring."),
                on("2031-05-02", "b", "The courage we are seeing in both villages is inspiring")));

    assertEquals(1, statements.size());
  }

  @Test
  void aLongQuotationDoesNotBringTogetherTwoStatementsThatItHolds() {
    Quotation both =
        on("2031-05-01", "a", "The road will open in spring. Prisoners must come home by winter.");
    Quotation road = on("2031-05-01", "b", "The road will open in spring");
    Quotation prisoners = on("2031-05-01", "c", "Prisoners must come home by winter");

    List<Statement> statements = StatementGrouper.group(List.of(both, road, prisoners));

    assertEquals(2, statements.size());
  }

  @Test
  void theOrderOfThePrintingsDoesNotMatter() {
    Quotation whole =
        on("2031-05-01", "a", "Both sides agreed on the road, while positions on wells differ");
    Quotation road = on("2031-05-02", "b", "Both sides agreed on the road");
    Quotation wells = on("2031-05-02", "c", "that positions on some wells differ");

    assertEquals(1, StatementGrouper.group(List.of(road, whole)).size());
    assertEquals(1, StatementGrouper.group(List.of(wells, whole)).size());
    assertEquals(
        StatementGrouper.group(List.of(road, wells, whole)).size(),
        StatementGrouper.group(List.of(whole, wells, road)).size());
  }
}
