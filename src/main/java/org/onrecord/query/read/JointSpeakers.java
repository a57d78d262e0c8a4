package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.quote.Speaker;

/** Bodies through which several people speak together, as in a joint statement. */
final class JointSpeakers {

  private static final double OFFICE_ALONE = 0.7;

  private final KnownSpeakers known;
  private final Countries countries;

  JointSpeakers(KnownSpeakers known, Countries countries) {
    this.known = known;
    this.countries = countries;
  }

  /** Returns those asked for and, if they are asked for together, the bodies they speak through. */
  List<AskedSpeaker> with(List<AskedSpeaker> asked) {
    if (asked.stream().anyMatch(AskedSpeaker::isUnknown)) {
      return asked;
    }
    return asked.size() < 2 ? asked.stream().map(this::withOtherNames).toList() : together(asked);
  }

  /** "A joint statement" is one of those that articles call "the ministries" of both, too. */
  private AskedSpeaker withOtherNames(AskedSpeaker asked) {
    List<KnownSpeaker> joint =
        known.byMoreThanName().stream()
            .filter(this::isJoint)
            .filter(body -> asked.fits().stream().allMatch(each -> isOrIsShortFor(each, body)))
            .toList();
    return joint.isEmpty() || asked.fits().isEmpty()
        ? asked
        : new AskedSpeaker(asked.asked(), quoted(joint), false);
  }

  /** "The ministers" are those of the countries that speak together by that name. */
  List<SpeakerMatch> holding(List<String> office) {
    boolean many = office.get(office.size() - 1).endsWith("s");
    return known.byMoreThanName().stream()
        .filter(body -> many && isJoint(body))
        .filter(
            body ->
                body.names().stream()
                    .anyMatch(name -> Collections.indexOfSubList(name, office) >= 0))
        .map(body -> new SpeakerMatch(body, OFFICE_ALONE))
        .toList();
  }

  private boolean isOrIsShortFor(Speaker speaker, KnownSpeaker body) {
    KnownSpeaker found = known.of(speaker);
    return found != null && (found.equals(body) || found.isShortFor(body));
  }

  private boolean isJoint(KnownSpeaker body) {
    return body.speaker().kind() == Speaker.Kind.BODY
        && body.names().stream().anyMatch(name -> countriesIn(name).size() > 1);
  }

  /** Returns those asked for who speak for several. */
  List<AskedSpeaker> only(List<AskedSpeaker> asked) {
    return asked.stream().filter(each -> each.fits().stream().anyMatch(this::isOfSeveral)).toList();
  }

  /** Returns those of some joint texts that speak for the countries of those asked for, too. */
  List<AskedSpeaker> through(List<AskedSpeaker> asked, List<AskedSpeaker> texts) {
    List<Set<String>> theirs =
        asked.stream().map(each -> countriesOf(each).collect(Collectors.toSet())).toList();
    boolean areTheirs =
        known.byMoreThanName().stream().anyMatch(body -> isJoint(body) && namesAll(body, theirs));
    return areTheirs ? only(texts) : List.of();
  }

  private boolean isOfSeveral(Speaker speaker) {
    KnownSpeaker found = known.of(speaker);
    return found != null
        && known.byMoreThanName().stream()
            .filter(this::isJoint)
            .anyMatch(body -> found.equals(body) || found.isShortFor(body));
  }

  private List<AskedSpeaker> together(List<AskedSpeaker> asked) {
    List<Set<String>> theirs =
        asked.stream().map(each -> countriesOf(each).collect(Collectors.toSet())).toList();
    if (theirs.stream().distinct().count() < 2) {
      return asked; // what names their one country speaks for none of them
    }
    List<KnownSpeaker> joint =
        known.byMoreThanName().stream()
            .filter(body -> !body.isPerson() && namesAll(body, theirs))
            .toList();
    List<Speaker> bodies = quoted(joint);
    String together = asked.stream().map(AskedSpeaker::name).collect(Collectors.joining(" and "));
    var all = new ArrayList<>(asked);
    if (!bodies.isEmpty()) {
      all.removeIf(this::isSilent);
      all.add(new AskedSpeaker(together, bodies, false));
    }
    return all;
  }

  private List<Speaker> quoted(List<KnownSpeaker> joint) {
    return known.byMoreThanName().stream()
        .filter(each -> each.quotations() > 0)
        .filter(each -> joint.contains(each) || joint.stream().anyMatch(each::isShortFor))
        .map(KnownSpeaker::speaker)
        .toList();
  }

  private boolean isSilent(AskedSpeaker asked) {
    return asked.fits().stream().allMatch(each -> quotations(each) == 0);
  }

  private int quotations(Speaker speaker) {
    KnownSpeaker found = known.of(speaker);
    return found == null ? 0 : found.quotations();
  }

  private Stream<String> countriesOf(AskedSpeaker asked) {
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
