package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.query.Candidate;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

class RankingTest {

  private static final Candidate.Fit RARE = new Candidate.Fit(0.3, 0, 0, 0.3, 0.3, 0.3, 0.8);
  private static final String A_TEXT =
      "I have just read that the toll on the road through the valley is to be paid twice"
          + " by everybody who comes from Norland";
  private static final Candidate.Fit MUCH = new Candidate.Fit(0.2, 0, 0, 0.6, 0.6, 0.6, 0.75);

  @Test
  void ofATopicItCountsHowMuchOfItIsSaid() {
    assertEquals(MUCH, firstFor("the toll on the road through the valley"));
  }

  @Test
  void ofATextItCountsWhichOfItsWordsAreSaid() {
    assertEquals(RARE, firstFor(A_TEXT));
  }

  @Test
  void whatIsSaidAroundATurnChangesItsPlaceAndNotWhetherItAnswers() {
    Query query = Query.of(Intent.ABOUT).withTopic("the toll");
    Candidate alone = candidate(MUCH);
    Candidate turn = candidate(RARE.mixed(0.5, Candidate.Fit.NONE), MUCH);
    Candidate other = candidate(Candidate.Fit.NONE, Candidate.Fit.NONE);

    List<Scored> scored = Ranking.of(query, List.of(other, turn));

    assertEquals(turn, scored.get(0).candidate());
    assertEquals(Ranking.of(query, List.of(alone)).get(0).score(), scored.get(0).score(), 0.0001);
  }

  @Test
  void whoseWordsNobodyTellsAnswersLessWell() {
    Query query = Query.of(Intent.ABOUT).withTopic("the toll");
    Candidate told = candidate(MUCH);
    var untold =
        new Candidate(
            told.id(), Speaker.SOMEONE, null, told.words(), told.context(), true, MUCH, MUCH);

    assertEquals(told, Ranking.of(query, List.of(untold, told)).get(0).candidate());
  }

  @Test
  void apostropheThatIsLeftOutIsNoOtherWord() {
    Candidate said = candidate("They aren’t the ones who decide.");

    assertEquals(
        scoreOf("they aren't the ones who decide", said),
        scoreOf("they arent the ones who decide", said));
  }

  @Test
  void aFewMarkedWordsTellOfATopicAndRepeatLittleOfAText() {
    assertTrue(shareOfFewWords(A_TEXT) < shareOfFewWords("the toll"));
  }

  private static double shareOfFewWords(String topic) {
    Query query = Query.of(Intent.ABOUT).withTopic(topic);
    double few = Ranking.of(query, List.of(candidate("paid twice"))).get(0).score();
    return few / Ranking.of(query, List.of(candidate(MUCH))).get(0).score();
  }

  private static double scoreOf(String words, Candidate said) {
    Query query = Query.of(Intent.WHO_SAID).withWords(words);
    return Ranking.of(query, List.of(said)).get(0).score();
  }

  private static Candidate.Fit firstFor(String topic) {
    Query query = Query.of(Intent.ABOUT).withTopic(topic);
    return Ranking.of(query, List.of(candidate(RARE), candidate(MUCH))).get(0).candidate().fit();
  }

  private static Candidate candidate(Candidate.Fit fit) {
    return candidate(fit, fit);
  }

  private static Candidate candidate(Candidate.Fit fit, Candidate.Fit alone) {
    return candidate("The toll will be paid by all who take the road.", fit, alone);
  }

  private static Candidate candidate(String words) {
    return candidate(words, MUCH, MUCH);
  }

  private static Candidate candidate(String words, Candidate.Fit fit, Candidate.Fit alone) {
    var id = new QuotationId(new ArticleId("a"), new Span(0, words.length()));
    return new Candidate(id, Fixture.ORLA, null, words, words, true, fit, alone);
  }
}
