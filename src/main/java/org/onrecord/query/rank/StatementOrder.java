package org.onrecord.query.rank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** The order in which a kind of question wants its statements. */
public final class StatementOrder {

  private static final Comparator<Statement> BY_DATE =
      Comparator.comparing(
          each -> each.lead().article().provenance().published(),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private static final Comparator<Statement> NEWEST_FIRST =
      Comparator.comparing(
          each -> each.lead().article().provenance().published(),
          Comparator.nullsLast(Comparator.reverseOrder()));

  private StatementOrder() {}

  /**
   * Returns the statements: by date for a timeline or for all that is new, the speakers in turn to
   * compare them.
   */
  public static List<Statement> of(Query query, List<Statement> bestFirst) {
    return switch (query.intent()) {
      case TIMELINE -> bestFirst.stream().sorted(BY_DATE).toList();
      case LATEST ->
          query.sought().isEmpty() ? bestFirst.stream().sorted(NEWEST_FIRST).toList() : bestFirst;
      case COMPARE -> inTurn(bestFirst);
      default -> bestFirst;
    };
  }

  private static List<Statement> inTurn(List<Statement> bestFirst) {
    Map<Speaker, Deque<Statement>> bySpeaker = new LinkedHashMap<>();
    for (Statement each : bestFirst) {
      bySpeaker.computeIfAbsent(each.lead().speaker(), who -> new ArrayDeque<>()).add(each);
    }
    var turns = new ArrayList<Statement>();
    while (turns.size() < bestFirst.size()) {
      for (Deque<Statement> theirs : bySpeaker.values()) {
        if (!theirs.isEmpty()) {
          turns.add(theirs.remove());
        }
      }
    }
    return turns;
  }
}
