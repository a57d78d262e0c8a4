package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.Reply;
import org.onrecord.query.Decision;
import org.onrecord.query.Findings;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.quote.Statement;
import org.onrecord.testing.Fixture;

class LeadInTest {

  private static List<Reply.Block> to(Decision decision) {
    var statement = new Statement(Fixture.quotationsOfJune().subList(0, 1));
    Query query = Query.of(Intent.STATEMENTS).withTopic("the lighthouse");
    var findings =
        new Findings(query, decision, 1, List.of(), List.of(statement), List.of(), Holdings.NONE);
    return LeadIn.to(new Answer.OnRecord(findings, List.of(statement), 1));
  }

  @Test
  void wordsBesideTheTopicAreNotPassedOffAsWordsOnIt() {
    assertEquals(
        List.of(new Reply.Paragraph("Not in these words, but in an article on it:")),
        to(new Decision.Beside()));
    assertEquals(List.of(), to(new Decision.Found()));
  }
}
