package org.onrecord.query.read;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.quote.Speaker;

/** Bodies through which several people speak together, as in a joint statement. */
final class JointSpeakers {

  private final KnownSpeakers known;
  private final Countries countries;

  JointSpeakers(KnownSpeakers known, Countries countries) {
    this.known = known;
    this.countries = countries;
  }

  /** Returns those asked for or, if none of them is quoted alone, the body they speak through. */
  List<AskedSpeaker> insteadOf(List<AskedSpeaker> asked) {
    if (asked.size() < 2 || asked.stream().anyMatch(each -> !isSilent(each))) {
      return asked;
    }
    List<Set<String>> theirs =
        asked.stream().map(each -> countriesOf(each).collect(Collectors.toSet())).toList();
    List<Speaker> bodies =
        known.all().stream()
            .filter(body -> body.quotations() > 0 && !body.isPerson())
            .filter(body -> namesAll(body, theirs))
            .map(KnownSpeaker::speaker)
            .toList();
    String together = asked.stream().map(AskedSpeaker::name).collect(Collectors.joining(" and "));
    return bodies.isEmpty() ? asked : List.of(new AskedSpeaker(together, bodies, false));
  }

  private boolean isSilent(AskedSpeaker asked) {
    return !asked.isUnknown() && asked.fits().stream().allMatch(each -> quotations(each) == 0);
  }

  private int quotations(Speaker speaker) {
    KnownSpeaker found = known.of(speaker);
    return found == null ? 0 : found.quotations();
  }

  private java.util.stream.Stream<String> countriesOf(AskedSpeaker asked) {
    return asked.fits().stream()
        .map(known::of)
        .filter(Objects::nonNull)
        .map(KnownSpeaker::country)
        .filter(Objects::nonNull);
  }

  private boolean namesAll(KnownSpeaker body, List<Set<String>> theirs) {
    return body.names().stream()
        .map(this::countriesIn)
        .anyMatch(named -> theirs.stream().noneMatch(each -> Collections.disjoint(named, each)));
  }

  private Set<String> countriesIn(List<String> name) {
    var found = new HashSet<String>();
    Countries.Split split = countries.split(name);
    while (split.country() != null) {
      found.add(split.country());
      split = countries.split(split.rest());
    }
    return found;
  }
}
