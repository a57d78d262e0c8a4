package org.onrecord.bench;

import java.util.List;
import java.util.Locale;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** What would be looked for if less of a question were understood. */
interface LessRead {

  /**
   * Returns what to look for.
   *
   * @param text of the question
   * @param query what is read in it
   */
  Query of(String text, Query query);

  /** The whole question is its topic. */
  static Query nothing(String text) {
    return Query.of(Intent.STATEMENTS).withTopic(text);
  }

  /** A name is words of the topic, as for any search box. */
  static Query speakers(Query query) {
    return without(query.speakers(), query);
  }

  /** A name is one only if it is spelt as it should be. */
  static Query misspelt(Query query) {
    return without(query.speakers().stream().filter(each -> !isAsSpelt(each)).toList(), query);
  }

  private static boolean isAsSpelt(AskedSpeaker asked) {
    String words = asked.asked().toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return asked.fits().stream()
        .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).contains(last));
  }

  private static Query without(List<AskedSpeaker> speakers, Query query) {
    String names = String.join(" ", speakers.stream().map(AskedSpeaker::asked).toList());
    List<AskedSpeaker> others =
        query.speakers().stream().filter(each -> !speakers.contains(each)).toList();
    return query.withSpeakers(others).withTopic((names + " " + query.topic()).strip());
  }

  static Query outletAndPeriod(Query query) {
    return query.within(Period.ANY).withOutlets(List.of());
  }

  /** Words that somebody is said to have said are a topic like others. */
  static Query quoted(Query query) {
    return query.words().isEmpty() ? query : query.withTopic(query.words()).withWords("");
  }
}
