package org.onrecord.ask;

import java.util.List;
import org.onrecord.query.Findings;
import org.onrecord.query.Intent;
import org.onrecord.query.Reason;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** What comes back for a question: what is on record, or honestly that nothing is. */
public sealed interface Answer {

  /** What the core found, for those who want to see more than is shown. */
  Findings findings();

  /**
   * Words that answer.
   *
   * @param statements never empty, the best first
   * @param first the number of the first statement in this conversation, from 1
   */
  record OnRecord(Findings findings, List<Statement> statements, int first) implements Answer {
    public OnRecord {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) {
        throw new IllegalArgumentException("On record means that there are words");
      }
    }
  }

  /**
   * Nothing answers.
   *
   * @param nearest what others said on the topic; empty if nobody said anything
   */
  record NotOnRecord(Findings findings, Reason reason, List<Statement> nearest) implements Answer {
    public NotOnRecord {
      nearest = List.copyOf(nearest);
    }
  }

  /** The question may mean several people. */
  record WhichOne(Findings findings, String asked, List<Speaker> speakers) implements Answer {
    public WhichOne {
      speakers = List.copyOf(speakers);
    }
  }

  /** No question about anybody's words: a greeting, a call for help, a wish for a list. */
  record Other(Findings findings, Intent intent) implements Answer {}
}
