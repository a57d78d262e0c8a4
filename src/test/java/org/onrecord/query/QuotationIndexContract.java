package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

/** What every index must do; a new engine extends this and is done when it passes. */
public abstract class QuotationIndexContract {

  private QuotationIndex index;

  /** Opens the index under test; a second call opens what the first one left. */
  protected abstract QuotationIndex open();

  protected QuotationIndexContract() {
    this.index = new NoIndex();
  }

  @BeforeEach
  void fill() {
    index = open();
    index.put(Fixture.MAY, Fixture.quotationsOfMay());
    index.put(Fixture.JUNE, Fixture.quotationsOfJune());
    index.commit();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Query about(String topic) {
    return Query.of(Intent.STATEMENTS).withTopic(topic);
  }

  private static Query by(Speaker speaker) {
    return Query.of(Intent.STATEMENTS)
        .withSpeakers(List.of(new AskedSpeaker(speaker.name(), List.of(speaker), true)));
  }

  private List<String> words(Query query) {
    return index.candidates(query, 10).stream().map(Candidate::words).toList();
  }

  @Test
  void aWordFindsTheQuotationsThatHoldIt() {
    assertEquals(
        List.of("The road through the valley will open in spring,"),
        words(about("road")).subList(0, 1));
  }

  @Test
  void wordsAreFoundInOtherForms() {
    Candidate first = index.candidates(about("prisoner"), 1).get(0);

    assertTrue(first.words().startsWith("Prisoners") && first.fit().words() > 0);
  }

  @Test
  void aMisspeltWordIsFound() {
    assertTrue(words(about("prisonners")).get(0).startsWith("Prisoners"));
  }

  @Test
  void whomAnArticlePresentsIsFoundByIt() {
    List<Introduction> told = index.introductions("told reporters", Set.of(), 10);

    assertEquals(List.of(Fixture.TAVI), told.stream().map(Introduction::speaker).toList());
  }

  @Test
  void whomOthersPresentIsLeftOut() {
    Set<ArticleId> may = Set.of(Fixture.MAY.id());
    Set<ArticleId> june = Set.of(Fixture.JUNE.id());

    assertEquals(List.of(), index.introductions("told reporters", may, 10));
    assertEquals(1, index.introductions("told reporters", june, 10).size());
  }

  @Test
  void nobodyIsPresentedWithNoWords() {
    assertEquals(List.of(), index.introductions("", Set.of(), 10));
  }

  @Test
  void whatAnArticleTreatsStandsTogetherInIt() {
    Treated treated =
        index
            .treated(about("miles and treaties"), List.of(Fixture.JUNE, Fixture.MAY))
            .get(Fixture.JUNE.id());

    assertEquals(new Treated(0, 1), treated);
  }

  @Test
  void speakersAreAFilter() {
    assertEquals(List.of("The last mile is the steepest,"), words(by(Fixture.TAVI)));
  }

  @Test
  void unnamedSourcesAreAFilterToo() {
    assertEquals(List.of("We are not there yet,"), words(by(Fixture.OFFICIAL)));
  }

  @Test
  void periodIsAFilter() {
    var june = new Period(LocalDate.of(2031, 6, 1), LocalDate.of(2031, 6, 30), "in June");

    assertEquals(List.of("A treaty is within our grasp,"), words(by(Fixture.ORLA).within(june)));
  }

  @Test
  void outletIsAFilter() {
    assertEquals(2, words(by(Fixture.ORLA).withOutlets(List.of("Morning Wire"))).size());
  }

  @Test
  void articlesAreAFilter() {
    assertEquals(3, index.candidates(Query.of(Intent.ABOUT), Set.of(Fixture.MAY.id()), 10).size());
    assertEquals(
        List.of("A treaty is within our grasp,"),
        index.candidates(by(Fixture.ORLA), Set.of(Fixture.JUNE.id()), 10).stream()
            .map(Candidate::words)
            .toList());
  }

  @Test
  void limitIsKept() {
    assertEquals(2, index.candidates(Query.of(Intent.ABOUT), 2).size());
  }

  @Test
  void withoutATopicTheNewestComeFirst() {
    assertEquals("A treaty is within our grasp,", words(by(Fixture.ORLA)).get(0));
  }

  @Test
  void allOfWhatIsSoughtIsCovered() {
    Candidate first = index.candidates(by(Fixture.ORLA).withTopic("valley road"), 10).get(0);

    assertEquals(1, first.fit().covered(), 1e-9);
  }

  @Test
  void aPutReplacesTheArticle() {
    index.put(Fixture.MAY, Fixture.quotationsOfMay().subList(0, 1));
    index.commit();

    assertEquals(1, words(by(Fixture.ORLA).withOutlets(List.of("Morning Wire"))).size());
    assertEquals(2, index.holdings().articles());
  }

  @Test
  void aRemovedArticleIsNotFound() {
    index.remove(Fixture.JUNE.id());
    index.commit();

    assertEquals(List.of(), words(by(Fixture.TAVI)));
  }

  @Test
  void changesAreSeenFromTheCommitOn() {
    index.remove(Fixture.JUNE.id());

    assertEquals(1, words(by(Fixture.TAVI)).size());
  }

  @Test
  void holdingsCountWhoIsQuoted() {
    Holdings holdings = index.holdings();

    assertEquals(new Holdings.Quoted(Fixture.ORLA, 3), holdings.speakers().get(0));
    assertEquals(List.of("Evening Post", "Morning Wire"), holdings.outlets());
    assertEquals(LocalDate.of(2031, 6, 12), holdings.newest());
  }

  @Test
  void clearForgetsEverything() {
    index.clear();
    index.commit();

    assertEquals(0, index.holdings().articles());
  }

  @Test
  void whatWasCommittedIsThereAfterwards() {
    assertTrue(index.mustBeFilled());
    index.close();

    index = open();

    assertFalse(index.mustBeFilled());
    assertEquals(2, index.holdings().articles());
  }

  @Test
  void markupAndNonsenseFindNothingButDoNoHarm() {
    for (String nonsense :
        List.of("*:*", "a AND (", "\"", "🙂🙂", "x".repeat(5000), "[1 TO 2]~^")) {
      assertTrue(index.candidates(about(nonsense), 5).size() <= 7);
    }
  }
}
