package org.onrecord.query.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Query;

/** The last topic in the place of "it" or "that" at the end of another: "those against it". */
final class PointedAt {

  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?<=\\b(?:about|on|of|over|to|for|against|with|behind)\\s)(?:it|this|that|these|those)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private PointedAt() {}

  static Query resolved(Query query, Query last) {
    Matcher end = AT_THE_END.matcher(query.topic());
    return end.find() && !last.topic().isEmpty()
        ? query.withTopic(end.replaceFirst(Matcher.quoteReplacement(last.topic())))
        : query;
  }
}
