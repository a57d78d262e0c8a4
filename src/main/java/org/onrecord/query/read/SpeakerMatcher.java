package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/** Finds speakers by words as they are typed: by name, office, country or kind of source. */
final class SpeakerMatcher {

  private final NameMatcher names;
  private final PrintedNames printed;
  private final PrintedOffices offices;
  private final RoleMatcher roles;
  private final JointSpeakers joint;
  private final SourceMatcher sources;
  private final Spokespeople spokespeople;
  private final Address address;
  private final AskedCountry country;

  SpeakerMatcher(KnownSpeakers known, Countries countries, JointSpeakers joint) {
    this.joint = joint;
    names = new NameMatcher(known);
    printed = new PrintedNames(known);
    offices = new PrintedOffices(known);
    roles = new RoleMatcher(known, countries);
    var officials = new Officials(known, countries);
    sources = new SourceMatcher(known, countries, officials);
    spokespeople = new Spokespeople(known, officials);
    address = new Address(known, names, countries);
    country = new AskedCountry(countries, names, sources);
  }

  /** Returns the words of all titles and offices. */
  Set<String> wordsOfOffices() {
    return address.words();
  }

  /** Returns whom the words name by nothing but a name. */
  List<SpeakerMatch> byName(List<String> words) {
    return names.matches(words);
  }

  /** Returns the country that the words ask for; absent if they ask for something else. */
  @Nullable String country(List<String> words) {
    return country.of(words);
  }

  /** Returns those who may speak for a country. */
  List<SpeakerMatch> speakingFor(String asked) {
    return spokespeople.of(asked);
  }

  /** Returns whom the words name, the likest first; empty if nobody. */
  List<SpeakerMatch> matches(List<String> words, Period period) {
    List<SpeakerMatch> named = address.without(words);
    if (isSure(named) && !isOfficeOfABody(named.get(0), words, period)) {
      return surely(named, words);
    }
    List<SpeakerMatch> inOffice = roles.matches(words, period);
    if (!inOffice.isEmpty()) {
      return inOffice;
    }
    List<SpeakerMatch> unnamed = sources.matches(words);
    if (!unnamed.isEmpty()) {
      return unnamed;
    }
    if (!named.isEmpty()) {
      return named;
    }
    List<SpeakerMatch> longer = printed.matches(words);
    List<SpeakerMatch> other = longer.isEmpty() ? offices.matches(words) : longer;
    return other.isEmpty() ? joint.holding(words) : other;
  }

  private List<SpeakerMatch> surely(List<SpeakerMatch> named, List<String> words) {
    KnownSpeaker first = named.get(0).speaker();
    if (first.speaker().kind() == Speaker.Kind.BODY && named.size() == 1) {
      return spokespeople.of(first);
    }
    return first.isUnnamed() ? withOthersOfTheKind(named, words) : named;
  }

  /** "The spokesman of the Road Board" is somebody, and not the board. */
  private boolean isOfficeOfABody(SpeakerMatch named, List<String> words, Period period) {
    KnownSpeaker speaker = named.speaker();
    return speaker.speaker().kind() == Speaker.Kind.BODY
        && !speaker.names().contains(words)
        && !roles.matches(words, period).isEmpty();
  }

  /** "An official" of one article is "a senior official" of another. */
  private List<SpeakerMatch> withOthersOfTheKind(List<SpeakerMatch> named, List<String> words) {
    var all = new ArrayList<>(named);
    sources.matches(words).stream()
        .map(SpeakerMatch::speaker)
        .filter(each -> each.speaker().kind() == Speaker.Kind.UNNAMED)
        .filter(each -> named.stream().noneMatch(match -> match.speaker().equals(each)))
        .forEach(each -> all.add(new SpeakerMatch(each, named.get(0).likeness())));
    return all;
  }

  /** Whether the first of them is named beyond doubt. */
  static boolean isSure(List<SpeakerMatch> found) {
    return !found.isEmpty() && found.get(0).likeness() >= Spelling.TRANSCRIBED;
  }
}
