package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Fixture;

class DeciderTest {

  private static final AskedSpeaker BENN = new AskedSpeaker("Benn", List.of(Fixture.ORLA), true);

  private static Decision decisionOn(Intent intent) {
    Query query = Query.of(intent).withSpeakers(List.of(BENN)).withTopic("the road is closed");
    var id = new QuotationId(new ArticleId("a"), new Span(0, 5));
    var near = new Candidate.Fit(0, 0, 0, 0.55, 0.55, 0, 0);
    var weak = new Candidate(id, Fixture.ORLA, null, "words", "words", true, near, near);
    return new Decider(query, new Meant(Fixture.DIRECTORY, Holdings.NONE))
        .decide(List.of(new Scored(weak, 0.17)), List.of());
  }

  @Test
  void whatTellsOfATopicIsNotYetWhatIsClaimed() {
    assertEquals(new Decision.Found(), decisionOn(Intent.STATEMENTS));
    assertEquals(new Decision.Nothing(Reason.SILENT_ON_TOPIC), decisionOn(Intent.DID_SAY));
  }

  @Test
  void whatOthersSayMuchBetterIsTheirs() {
    Query query = Query.of(Intent.STATEMENTS).withSpeakers(List.of(BENN)).withTopic("the road");
    var decider = new Decider(query, new Meant(Fixture.DIRECTORY, Holdings.NONE));
    Scored near = scored(Fixture.ORLA, new Candidate.Fit(0, 0.1, 0, 0, 0.4, 0, 0.6));
    Scored asNear = scored(Fixture.TAVI, new Candidate.Fit(0, 0.1, 0, 0, 0.5, 0.2, 0.6));
    Scored itself = scored(Fixture.TAVI, new Candidate.Fit(0.5, 0.5, 0, 1, 1, 1, 0.8));

    assertTrue(Decider.isForOthersToo(query, List.of(near)));
    assertEquals(new Decision.Found(), decider.decide(List.of(near), List.of(asNear, near)));
    assertEquals(
        new Decision.Nothing(Reason.SILENT_ON_TOPIC),
        decider.decide(List.of(near), List.of(itself, near)));
    assertFalse(Decider.isForOthersToo(query, List.of(itself)));
  }

  @Test
  void whatAnArticleLeavesToNobodyMayBeOfTheOfficialsItDoesNotName() {
    var officials = new AskedSpeaker("the officials", List.of(Fixture.OFFICIAL), false);
    Query query = Query.of(Intent.STATEMENTS).withTopic("the road");
    Scored near = scored(Fixture.OFFICIAL, new Candidate.Fit(0, 0.2, 0, 0, 0.6, 0.6, 0.5));
    Scored itself = scored(Speaker.SOMEONE, new Candidate.Fit(0.5, 0.5, 0, 1, 1, 1, 0.8));
    Scored named = scored(Fixture.TAVI, itself.candidate().fit());

    assertEquals(new Decision.Found(), decided(query, officials, near, itself));
    assertEquals(
        new Decision.Nothing(Reason.SILENT_ON_TOPIC), decided(query, officials, near, named));
    assertEquals(
        new Decision.Nothing(Reason.SILENT_ON_TOPIC),
        decided(query, BENN, scored(Fixture.ORLA, near.candidate().fit()), itself));
  }

  private static Decision decided(Query query, AskedSpeaker asked, Scored own, Scored other) {
    Query ofThem = query.withSpeakers(List.of(asked));
    return new Decider(ofThem, new Meant(Fixture.DIRECTORY, Holdings.NONE))
        .decide(List.of(own), List.of(other, own));
  }

  private static Scored scored(Speaker speaker, Candidate.Fit fit) {
    var id = new QuotationId(new ArticleId("a"), new Span(0, 5));
    return new Scored(new Candidate(id, speaker, null, "words", "words", true, fit, fit), 0.3);
  }
}
