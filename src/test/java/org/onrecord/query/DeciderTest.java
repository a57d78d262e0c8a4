package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.QuotationId;
import org.onrecord.testing.Fixture;

class DeciderTest {

  private static final AskedSpeaker BENN = new AskedSpeaker("Benn", List.of(Fixture.ORLA), true);

  private static Decision decisionOn(Intent intent) {
    Query query = Query.of(intent).withSpeakers(List.of(BENN)).withTopic("the road is closed");
    var id = new QuotationId(new ArticleId("a"), new Span(0, 5));
    var near = new Candidate.Fit(0, 0, 0, 0.55, 0.55, 0, 0);
    var weak = new Candidate(id, Fixture.ORLA, null, "words", "words", true, near, near);
    return new Decider(query, new Meant(Fixture.DIRECTORY, Holdings.NONE))
        .decide(List.of(new Scored(weak, 0.17)));
  }

  @Test
  void whatTellsOfATopicIsNotYetWhatIsClaimed() {
    assertEquals(new Decision.Found(), decisionOn(Intent.STATEMENTS));
    assertEquals(new Decision.Nothing(Reason.SILENT_ON_TOPIC), decisionOn(Intent.DID_SAY));
  }
}
