package org.onrecord.query;

import java.util.List;
import org.onrecord.quote.Speaker;

/** Whether something is on record. */
public sealed interface Decision {

  /** The ranked quotations answer the question. */
  record Found() implements Decision {}

  /** They name no topic that was asked for, but articles on it print them. */
  record Beside() implements Decision {}

  /** They do not, and why. */
  record Nothing(Reason reason) implements Decision {}

  /** The question may mean several people; it must be asked again. */
  record Ambiguous(String asked, List<Speaker> fits) implements Decision {
    public Ambiguous {
      fits = List.copyOf(fits);
    }
  }
}
