package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/** Says whom words mean that name one speaker: by name, office, country or kind of source. */
final class OneSpeaker {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> NUMBERS =
      Set.of("both", "two", "three", "all", "these", "those");
  private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");

  private final Countries countries;
  private final SpeakerMatcher speakers;
  private final OfficeWords officeWords;

  OneSpeaker(KnownSpeakers known, Countries countries, JointSpeakers joint) {
    this.countries = countries;
    speakers = new SpeakerMatcher(known, countries, joint);
    officeWords = new OfficeWords(known, speakers.wordsOfOffices());
  }

  /** Returns whom the words name, whole and by nothing but a name; empty if nobody. */
  Optional<AskedSpeaker> named(String words, Period period) {
    return speakers.byName(bare(words)).isEmpty() && countries.named(bare(words)) == null
        ? Optional.empty()
        : Optional.of(of(words, period)).filter(each -> !each.isUnknown());
  }

  /** Whether the words name somebody beyond doubt. */
  boolean isName(String words) {
    return SpeakerMatcher.isSure(speakers.byName(bare(words)));
  }

  /** Returns whom the words name; those we do not know have no fits. */
  AskedSpeaker of(String asked, Period period) {
    List<String> words = bare(asked);
    if (words.isEmpty()) {
      return AskedSpeaker.unknown(asked.strip());
    }
    String country = speakers.country(words);
    List<SpeakerMatch> found =
        country == null ? somebody(words, period) : speakers.speakingFor(country);
    double best = found.isEmpty() ? 0 : found.get(0).likeness();
    List<Speaker> fits =
        found.stream()
            .filter(each -> each.likeness() > best - 0.05)
            .map(each -> each.speaker().speaker())
            .toList();
    boolean certain =
        fits.size() == 1 && SpeakerMatcher.isSure(found) && found.get(0).isSpelt(words);
    return new AskedSpeaker(asked.strip(), fits, certain);
  }

  /** As typed, or without the typing errors and the words that count them: "the two ministers". */
  private List<SpeakerMatch> somebody(List<String> words, Period period) {
    List<SpeakerMatch> typed = speakers.matches(words, period);
    List<String> whole = officeWords.mended(words);
    List<String> plain = withoutNumber(whole);
    if (!whole.equals(words) && !SpeakerMatcher.isSure(typed)) {
      List<SpeakerMatch> mended = speakers.matches(whole, period);
      typed = speakersOf(mended).containsAll(speakersOf(typed)) ? mended : typed;
    }
    return typed.isEmpty() && !plain.equals(whole) ? speakers.matches(plain, period) : typed;
  }

  private static List<String> withoutNumber(List<String> words) {
    return words.size() > 1 && NUMBERS.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  private static List<KnownSpeaker> speakersOf(List<SpeakerMatch> found) {
    return found.stream().map(SpeakerMatch::speaker).toList();
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
