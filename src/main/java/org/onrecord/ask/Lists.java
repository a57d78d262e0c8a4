package org.onrecord.ask;

import java.util.stream.Collectors;
import org.onrecord.chat.Reply;
import org.onrecord.query.Holdings;

/** Who is quoted, and by whom: lists a person can pick from. */
final class Lists {

  private static final int LONGEST = 40;

  private Lists() {}

  static Reply speakers(Holdings holdings) {
    if (holdings.speakers().isEmpty()) {
      return Reply.of("Nobody is quoted yet.");
    }
    String lines =
        holdings.speakers().stream()
            .limit(LONGEST)
            .map(each -> each.speaker().name() + " (" + each.quotations() + ")")
            .collect(Collectors.joining("\n"));
    int left = holdings.speakers().size() - LONGEST;
    return Reply.of(
        "Quoted in "
            + Wording.reach(holdings)
            + ":\n"
            + lines
            + (left > 0 ? "\nand " + left + " others" : ""));
  }

  static Reply outlets(Holdings holdings) {
    String named = String.join("\n", holdings.outlets());
    return Reply.of(
        Wording.reach(holdings)
            + (named.isEmpty() ? "; no outlet is named." : ", from:\n" + named));
  }
}
