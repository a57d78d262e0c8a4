package org.onrecord.query.read;

import java.util.ArrayList;
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

  /** Returns those asked for and, if they are asked for together, the bodies they speak through. */
  List<AskedSpeaker> with(List<AskedSpeaker> asked) {
    if (asked.size() < 2 || asked.stream().anyMatch(AskedSpeaker::isUnknown)) {
      return asked;
    }
    List<Set<String>> theirs =
        asked.stream().map(each -> countriesOf(each).collect(Collectors.toSet())).toList();
    if (theirs.stream().distinct().count() < 2) {
      return asked; // what names their one country speaks for none of them
    }
    List<KnownSpeaker> joint =
        known.byMoreThanName().stream()
            .filter(body -> !body.isPerson() && namesAll(body, theirs))
            .toList();
    List<Speaker> bodies =
        known.byMoreThanName().stream()
            .filter(each -> each.quotations() > 0)
            .filter(each -> joint.contains(each) || joint.stream().anyMatch(each::isShortFor))
            .map(KnownSpeaker::speaker)
            .toList();
    String together = asked.stream().map(AskedSpeaker::name).collect(Collectors.joining(" and "));
    var all = new ArrayList<>(asked);
    if (!bodies.isEmpty()) {
      all.removeIf(this::isSilent);
      all.add(new AskedSpeaker(together, bodies, false));
    }
    return all;
  }

  private boolean isSilent(AskedSpeaker asked) {
    return asked.fits().stream().allMatch(each -> quotations(each) == 0);
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
