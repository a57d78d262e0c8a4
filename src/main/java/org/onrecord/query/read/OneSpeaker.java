package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/** Says whom words mean that name one speaker: by name, office, country or kind of source. */
final class OneSpeaker {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> NUMBERS =
      Set.of("both", "two", "three", "all", "these", "those");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "govt", "gov", "administration", "authorities");
  private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");
  private final Countries countries;
  private final NameMatcher names;
  private final PrintedNames printed;
  private final PrintedOffices offices;
  private final RoleMatcher roles;
  private final JointSpeakers joint;
  private final SourceMatcher sources;
  private final Spokespeople spokespeople;
  private final OfficeWords officeWords;
  private final Address address;

  OneSpeaker(KnownSpeakers known, Countries countries, JointSpeakers joint) {
    this.countries = countries;
    this.joint = joint;
    names = new NameMatcher(known);
    printed = new PrintedNames(known);
    offices = new PrintedOffices(known);
    roles = new RoleMatcher(known, countries);
    var officials = new Officials(known, countries);
    sources = new SourceMatcher(known, countries, officials);
    spokespeople = new Spokespeople(known, officials);
    address = new Address(known, names, countries);
    officeWords = new OfficeWords(known, address.words());
  }

  /** Returns whom the words name, whole and by nothing but a name; empty if nobody. */
  Optional<AskedSpeaker> named(String words, Period period) {
    return names.matches(bare(words)).isEmpty() && countries.named(bare(words)) == null
        ? Optional.empty()
        : Optional.of(of(words, period)).filter(each -> !each.isUnknown());
  }

  /** Whether the words name somebody beyond doubt. */
  boolean isName(String words) {
    List<SpeakerMatch> found = names.matches(bare(words));
    return !found.isEmpty() && found.get(0).likeness() >= Spelling.TRANSCRIBED;
  }

  /** Returns whom the words name; those we do not know have no fits. */
  AskedSpeaker of(String asked, Period period) {
    List<String> words = bare(asked);
    if (words.isEmpty()) {
      return AskedSpeaker.unknown(asked.strip());
    }
    String country = countryOf(words);
    List<SpeakerMatch> found = country == null ? somebody(words, period) : spokespeople.of(country);
    double best = found.isEmpty() ? 0 : found.get(0).likeness();
    List<Speaker> fits =
        found.stream()
            .filter(each -> each.likeness() > best - 0.05)
            .map(each -> each.speaker().speaker())
            .toList();
    boolean certain = fits.size() == 1 && isSure(found) && found.get(0).isSpelt(words);
    return new AskedSpeaker(asked.strip(), fits, certain);
  }

  /** As typed, or without the typing errors and the words that count them: "the two ministers". */
  private List<SpeakerMatch> somebody(List<String> words, Period period) {
    List<SpeakerMatch> typed = asTyped(words, period);
    List<String> whole = officeWords.mended(words);
    List<String> plain = withoutNumber(whole);
    if (!whole.equals(words) && !isSure(typed)) {
      List<SpeakerMatch> mended = asTyped(whole, period);
      typed = speakersOf(mended).containsAll(speakersOf(typed)) ? mended : typed;
    }
    return typed.isEmpty() && !plain.equals(whole) ? asTyped(plain, period) : typed;
  }

  private static List<String> withoutNumber(List<String> words) {
    return words.size() > 1 && NUMBERS.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  private List<SpeakerMatch> asTyped(List<String> words, Period period) {
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

  private static List<KnownSpeaker> speakersOf(List<SpeakerMatch> found) {
    return found.stream().map(SpeakerMatch::speaker).toList();
  }

  private static boolean isSure(List<SpeakerMatch> found) {
    return !found.isEmpty() && found.get(0).likeness() >= Spelling.TRANSCRIBED;
  }

  /** "The Norland government" is the country, unless articles quote it by that name. */
  private @Nullable String countryOf(List<String> words) {
    String country = countries.named(withoutSide(words));
    int last = words.size() - 1;
    boolean isGoverned = country == null && last > 0 && GOVERNMENTS.contains(words.get(last));
    return isGoverned && names.matches(words).isEmpty() && sources.matches(words).isEmpty()
        ? countries.named(words.subList(0, last))
        : country;
  }

  /** "The Norland side" is the country. */
  private static List<String> withoutSide(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals("side") ? words.subList(0, last) : words;
  }

  private static List<String> bare(String asked) {
    List<String> words = NameWords.of(asked);
    while (!words.isEmpty() && ARTICLES.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    int last = words.size() - 1;
    return last > 0 && SELF.contains(words.get(last)) ? words.subList(0, last) : words;
  }
}
