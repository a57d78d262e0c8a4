package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/** Whom a question means when several people bear the name it gives and no topic tells which. */
final class Meant {

  /** Who is quoted so many times more often is meant, unless the question says otherwise. */
  private static final int FAR_MORE = 5;

  private final SpeakerDirectory directory;
  private final Map<Speaker, Integer> counts;

  Meant(SpeakerDirectory directory, Holdings holdings) {
    this.directory = directory;
    this.counts =
        holdings.speakers().stream()
            .collect(
                Collectors.toMap(
                    Holdings.Quoted::speaker, Holdings.Quoted::quotations, Integer::sum));
  }

  /** Returns the query with the one person that stands out in place of all of a name. */
  Query by(Query query) {
    if (!query.sought().isEmpty()) {
      return query;
    }
    return query.withSpeakers(query.speakers().stream().map(this::narrowed).toList());
  }

  private AskedSpeaker narrowed(AskedSpeaker asked) {
    List<Speaker> people = people(asked);
    for (Speaker each : people) {
      if (people.size() > 1 && standsOut(each, people)) {
        return new AskedSpeaker(asked.asked(), printedAs(each, asked), false);
      }
    }
    return asked;
  }

  /**
   * Returns the different people of the name who are quoted, to choose between; none if a country
   * is asked, for which all of them speak.
   */
  List<Speaker> people(AskedSpeaker asked) {
    if (asked.fits().stream().anyMatch(this::isCountry)) {
      return List.of();
    }
    var byName = new LinkedHashMap<String, Speaker>();
    for (Speaker each : asked.fits()) {
      if (each.kind() == Speaker.Kind.PERSON && quotations(each) > 0) {
        byName.putIfAbsent(withoutMiddle(each), each);
      }
    }
    return List.copyOf(byName.values());
  }

  private boolean isCountry(Speaker speaker) {
    String id = speaker.id();
    return id != null
        && directory.entry(id).filter(entry -> speaker.name().equals(entry.country())).isPresent();
  }

  private static List<Speaker> printedAs(Speaker speaker, AskedSpeaker asked) {
    var printed = new ArrayList<>(asked.fits());
    printed.removeIf(each -> !withoutMiddle(each).equals(withoutMiddle(speaker)));
    return printed;
  }

  /** "Ann B. Cole" and "Ann Cole" are not two people to choose between. */
  private static String withoutMiddle(Speaker speaker) {
    return speaker.name().replaceFirst("(?<=\\S )\\S.* (?=\\S)", "");
  }

  private boolean standsOut(Speaker one, List<Speaker> people) {
    return people.stream().allMatch(each -> each.equals(one) || isMeantRather(one, each));
  }

  /** The editors know who is talked about: beside them, others must be quoted far more often. */
  private boolean isMeantRather(Speaker one, Speaker other) {
    if (isKnown(one) && !isKnown(other)) {
      return FAR_MORE * quotations(one) >= quotations(other);
    }
    return isKnown(one) == isKnown(other) && quotations(one) >= FAR_MORE * quotations(other);
  }

  private boolean isKnown(Speaker speaker) {
    String id = speaker.id();
    return id != null && directory.entry(id).isPresent();
  }

  int quotations(Speaker speaker) {
    return counts.getOrDefault(speaker, 0);
  }
}
