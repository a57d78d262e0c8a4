package org.onrecord.ask;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Citation;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Findings;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.Reason;

/** The bot's own sentences about what was asked and what is not there. */
final class Wording {

  /** So much of what somebody typed is said back, in characters. */
  private static final int MOST_SAID_BACK = 200;

  /** How a question or a wish begins, which is not one to be put after "on". */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might"
              + "|must|who|whose|what|what's|which|when|where|why|how|if|whether|i|you|we|it|please"
              + "|give|show|tell|ignore|write|make|let|say|print|explain)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How a topic begins that nobody is quoted on, but for or against which somebody may be. */
  private static final Pattern FOR_OR_AGAINST =
      Pattern.compile("(?:against|behind|opposed to|in favou?r of)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PRONOUN =
      Pattern.compile("he|she|him|her", Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Returns what was typed, or as much of it as tells a person what was understood. */
  static String asked(String typed) {
    Beginning beginning = Beginning.of(typed, MOST_SAID_BACK, String::length);
    return beginning.isCut() ? beginning.text().strip() + "…" : typed;
  }

  /** Returns why there is nothing, in one sentence without its full stop. */
  static String notOnRecord(Reason reason, Findings findings) {
    Query query = findings.query();
    String there = reach(findings.holdings());
    return switch (reason) {
      case UNKNOWN_SPEAKER -> unknown(query, there);
      case NEVER_QUOTED ->
          names(query) + (query.speakers().size() > 1 ? " are" : " is") + " not quoted in " + there;
      case NOT_THERE ->
          (query.speakers().isEmpty() ? "Nobody is quoted" : names(query) + " said nothing")
              + where(query)
              + " in "
              + there;
      case SILENT_ON_TOPIC ->
          names(query) + " said nothing about " + topic(query) + where(query) + " in " + there;
      case NOBODY_SAID -> nobody(query) + on(query) + where(query) + " in " + there;
      case NOTHING_ASKED -> "That names neither a speaker nor a topic";
    };
  }

  private static String nobody(Query query) {
    return query.except().isEmpty() ? "Nobody is quoted " : "Nobody else is quoted ";
  }

  static String reach(Holdings holdings) {
    String articles = holdings.articles() == 1 ? "1 article" : holdings.articles() + " articles";
    return articles + holdings.asOf().map(day -> " up to " + Citation.day(day)).orElse("");
  }

  static String topic(Query query) {
    if (!query.words().isEmpty()) {
      return "“" + asked(query.words()) + "”";
    }
    String topic = asked(query.topic());
    if (topic.isEmpty() || isNoSubject(query)) {
      return "that";
    }
    return query.intent() == Intent.DID_SAY && topic.contains(" ") ? "“" + topic + "”" : topic;
  }

  /** Returns the topic as it is called where it was named before. */
  static String again(Query query) {
    String topic = topic(query);
    return FOR_OR_AGAINST.matcher(topic).lookingAt() ? "that" : topic;
  }

  /** Whether a question or a wish that none of our forms fits was taken for a topic. */
  static boolean isNoSubject(Query query) {
    return query.words().isEmpty() && NO_SUBJECT.matcher(query.topic()).lookingAt();
  }

  private static String on(Query query) {
    String topic = topic(query);
    if (FOR_OR_AGAINST.matcher(topic).lookingAt()) {
      return topic;
    }
    return (query.words().isEmpty() ? "on " : "with ") + topic;
  }

  static String names(Query query) {
    List<AskedSpeaker> speakers = query.speakers();
    return speakers.isEmpty()
        ? "Nobody"
        : speakers.stream().map(Wording::name).collect(Collectors.joining(" and "));
  }

  private static String name(AskedSpeaker speaker) {
    String name = speaker.name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String unknown(Query query, String there) {
    String names = unknown(query);
    return PRONOUN.matcher(names).matches()
        ? "I don't know whom “" + names + "” means here; ask with the name"
        : "Nobody called " + names + " is quoted in " + there;
  }

  private static String unknown(Query query) {
    return query.speakers().stream()
        .filter(AskedSpeaker::isUnknown)
        .map(each -> each.asked().isEmpty() ? "that" : asked(each.asked()))
        .collect(Collectors.joining(" or "));
  }

  private static String where(Query query) {
    String period = query.period().asked().isEmpty() ? "" : " " + query.period().asked();
    String outlets = query.outlets().isEmpty() ? "" : " in " + String.join(", ", query.outlets());
    return period + outlets;
  }
}
