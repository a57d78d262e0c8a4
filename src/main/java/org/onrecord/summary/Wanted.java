package org.onrecord.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;

/** Reads what a summary is wanted of: a topic, names, a time, in any order. */
final class Wanted {

  /** People put names after a comma, or after "by". */
  private static final Pattern BETWEEN = Pattern.compile("[,;]|\\bby\\b", Pattern.CASE_INSENSITIVE);

  private final QueryCore core;

  Wanted(QueryCore core) {
    this.core = core;
  }

  /** Returns what words ask for; nothing means all, and what is not understood is a topic. */
  Query read(String words) {
    if (words.isBlank()) {
      return Query.of(Intent.ABOUT);
    }
    Query whole = readPart(words);
    Query query = whole.speakers().isEmpty() ? inParts(words, whole) : whole;
    boolean understood =
        !isEmpty(query) && query.speakers().stream().noneMatch(AskedSpeaker::isUnknown);
    return understood
        ? query
        : Query.of(Intent.ABOUT).withTopic(words.strip()).within(query.period());
  }

  private Query readPart(String words) {
    return core.read(new Question(words), Conversation.NEW);
  }

  /** Where no name is read in the whole, its parts may be names. */
  private Query inParts(String words, Query whole) {
    List<Query> parts =
        Arrays.stream(BETWEEN.split(words))
            .filter(part -> !part.isBlank())
            .map(this::readPart)
            .toList();
    List<AskedSpeaker> speakers = new ArrayList<>();
    parts.forEach(part -> speakers.addAll(part.speakers()));
    if (speakers.isEmpty() || speakers.stream().anyMatch(AskedSpeaker::isUnknown)) {
      return whole;
    }
    String topic =
        parts.stream()
            .map(Query::sought)
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(" "));
    return Query.of(Intent.ABOUT)
        .withTopic(topic)
        .withSpeakers(speakers)
        .within(
            parts.stream()
                .map(Query::period)
                .filter(p -> !p.isAny())
                .findFirst()
                .orElse(Period.ANY));
  }

  private static boolean isEmpty(Query query) {
    return query.speakers().isEmpty()
        && query.sought().isEmpty()
        && query.outlets().isEmpty()
        && query.period().isAny();
  }
}
