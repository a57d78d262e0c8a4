package org.onrecord.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic of the answer benches, on cases small enough to work out by hand. */
class ScoresTest {

  private static final String BODY =
      "Cole said:  “the road\n\nwill open in May”. The rest is news.";

  private static final AskedQuestion ANSWERABLE =
      new AskedQuestion("q", "cole on the road", List.of(), "topic", true);

  private static final AskedQuestion TRAP =
      new AskedQuestion("t", "what did Dorn say", List.of(), "trap", false);

  @Test
  void rankIsThatOfTheFirstTextWithHalfOfTheWords() {
    var score = new RankingScore(places());

    score.add(List.of(passage("The rest is news."), passage("road will open in May")), gold());
    score.add(List.of(passage("the road")), gold());

    assertEquals(".750 | .500 | 1.000", score.ranks());
  }

  @Test
  void aTextOfAnotherArticleIsNoAnswer() {
    var score = new RankingScore(places());

    score.add(List.of(Shown.passage("other", "the road will open in May", 1)), gold());

    assertEquals(".000 | .000 | .000", score.ranks());
  }

  @Test
  void wordsFarDownInALongTextAreNotRead() {
    var score = new RankingScore(longPlaces());

    score.add(List.of(passage(longBody())), gold());
    score.add(List.of(passage("the road will open in May")), gold());

    assertEquals(".500", score.readShare());
  }

  @Test
  void aTextChangedInsideIsFoundByItsEnds() {
    var places = new GoldPlaces();
    String start = "x".repeat(40);
    String end = "y".repeat(40);
    places.addArticle("a", start + " as printed " + end);

    GoldPlaces.Place place = places.find("a", start + " as changed " + end);

    assertEquals(new GoldPlaces.Place("a", 0, 89), place);
  }

  @Test
  void charactersOutsideTheFirstPlaneCountAsOne() {
    var places = new GoldPlaces();
    places.addArticle("a", "😀 the road");

    places.addQuotation("g", "a", "😀 the road", 2, 5);

    assertEquals(places.find("a", "the"), places.quotation("g"));
  }

  @Test
  void confidenceOfBothKindsIsComparedPairByPair() {
    var score = new RefusalScore();
    score.add(true, 5);
    score.add(false, 1);
    score.add(false, 5);

    assertEquals(0.75, score.auroc());
  }

  @Test
  void bestThresholdIsSoughtAmongAllThatOccur() {
    var score = new RefusalScore();
    List.of(0.9, 0.8, 0.3).forEach(each -> score.add(true, each));
    List.of(0.1, 0.2, 0.5).forEach(each -> score.add(false, each));

    assertEquals(6.0 / 7, score.bestF1(), 1e-9);
    assertEquals(0.5, score.f1(0.15), 1e-9);
  }

  @Test
  void whoeverIsShownAsTheSpeakerMustBeTheRightOne() {
    var gold = new GoldWords("the road will open", "Ana Cole");

    assertEquals(1, countOf(gold, "Ana Cole / Cole", "Bo Dorn / he"));
  }

  @Test
  void anUnnamedSourceIsRightIfItIsShownAsUnnamed() {
    var gold = new GoldWords("the road will open", "senior official (anonymous)");

    assertEquals(1, countOf(gold, "a senior official / the official", "Bo Dorn / Dorn"));
  }

  @Test
  void questionsWithoutAnAnswerWantARefusal() {
    var score = new SeedScore(shown -> false);
    score.add(
        ANSWERABLE,
        Answered.all(List.of(passage("nothing like it"), passage("the road"))),
        words());
    score.add(TRAP, Answered.all(List.of()), List.of());
    score.add(TRAP, Answered.all(List.of(passage("Dorn: no"))), List.of());

    assertEquals(".000 | 1.000 | .500 | 1 of 2", score.cells());
  }

  private static long countOf(GoldWords gold, String... speakers) {
    return List.of(speakers).stream()
        .filter(who -> gold.areIn(new Shown("a", "the road will open in May", 0, who)))
        .count();
  }

  private static Shown passage(String text) {
    return Shown.passage("a", text, 1);
  }

  private static List<String> gold() {
    return List.of("g");
  }

  private static List<GoldWords> words() {
    return List.of(new GoldWords("the road", "Ana Cole"));
  }

  private static GoldPlaces places() {
    return places(BODY, 12);
  }

  private static GoldPlaces longPlaces() {
    return places(longBody(), longBody().length() - 25);
  }

  private static String longBody() {
    return "no news is good news. ".repeat(40) + "the road will open in May";
  }

  private static GoldPlaces places(String body, int start) {
    var places = new GoldPlaces();
    places.addArticle("a", body);
    places.addQuotation("g", "a", body, start, start + 25);
    return places;
  }
}
