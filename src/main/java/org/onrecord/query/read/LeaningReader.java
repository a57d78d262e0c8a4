package org.onrecord.query.read;

import org.onrecord.query.Conversation;
import org.onrecord.query.Leaning;
import org.onrecord.query.Query;

/** Says whether a question goes on with the articles that a conversation is about. */
final class LeaningReader {

  private LeaningReader() {}

  /** Returns the question with what it leans on; what asks of the last answer leans as that did. */
  static Query read(Query query, Conversation conversation) {
    Query last = conversation.last();
    if (last == null || query.equals(last.withIntent(query.intent()))) {
      return query;
    }
    boolean isOnTheSame = isOnTheSame(query, last);
    return isNarrower(query, last) || keepsNothing(last, isOnTheSame)
        ? query.leaning(Leaning.ON_NOTHING)
        : query.leaning(new Leaning(conversation.articles(), isOnTheSame));
  }

  /** Of another time or another outlet there are other articles. */
  private static boolean isNarrower(Query query, Query last) {
    return query.speakers().equals(last.speakers()) && query.sought().equals(last.sought());
  }

  /** Who asked for one topic, of nobody, and then for another begins anew. */
  private static boolean keepsNothing(Query last, boolean isOnTheSame) {
    return last.speakers().isEmpty() && !isOnTheSame;
  }

  /** Whether it has no topic or the last one, be it with words before it: "those against it". */
  private static boolean isOnTheSame(Query query, Query last) {
    String same = last.sought();
    return query.sought().isEmpty()
        || query.sought().equals(same)
        || (!same.isEmpty() && query.sought().endsWith(same));
  }
}
