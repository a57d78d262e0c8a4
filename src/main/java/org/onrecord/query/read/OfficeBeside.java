package org.onrecord.query.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/** Finds who holds an office for the country of somebody who is named beside the office. */
final class OfficeBeside {

  private static final Pattern SOMEBODYS =
      Pattern.compile("(?<who>[^,]+?)(?:['’]s|(?<=s)['’]) (?<office>[\\p{L} ]+)");

  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "(?:the |a )?(?<office>spokes(?:man|woman|person)) (?:of|for) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);

  private final KnownSpeakers known;
  private final OneSpeaker speaker;
  private final SeveralSpeakers several;

  OfficeBeside(KnownSpeakers known, OneSpeaker speaker, SeveralSpeakers several) {
    this.known = known;
    this.speaker = speaker;
    this.several = several;
  }

  /** "Benn's spokesman" speaks for her country. */
  Optional<List<AskedSpeaker>> somebodys(String words, Period period) {
    return in(SOMEBODYS, words, period);
  }

  /** "The spokesman of Benn" speaks for her country. */
  Optional<List<AskedSpeaker>> ofSomebody(String words, Period period) {
    return in(OF_SOMEBODY, words, period);
  }

  private Optional<List<AskedSpeaker>> in(Pattern form, String words, Period period) {
    Matcher holds = form.matcher(words.strip());
    return holds.matches()
        ? SeveralSpeakers.known(several.each(holds.group("who"), period))
            .filter(who -> who.stream().allMatch(OfficeBeside::isPerson))
            .flatMap(who -> holder(holds.group("office"), who, period))
            .map(List::of)
        : Optional.empty();
  }

  private static boolean isPerson(AskedSpeaker asked) {
    return asked.fits().stream().anyMatch(each -> each.kind() == Speaker.Kind.PERSON);
  }

  /** Returns who holds an office for the country that those named speak for. */
  Optional<AskedSpeaker> holder(String office, List<AskedSpeaker> named, Period period) {
    return named.stream()
        .flatMap(each -> each.fits().stream())
        .map(known::of)
        .filter(Objects::nonNull)
        .map(KnownSpeaker::country)
        .filter(Objects::nonNull)
        .distinct()
        .map(country -> speaker.of(country + " " + office, period))
        .filter(OfficeBeside::isOffice)
        .findFirst();
  }

  /** "Her emails", which an article may quote, hold no office. */
  private static boolean isOffice(AskedSpeaker found) {
    return !found.isUnknown()
        && found.fits().stream().noneMatch(each -> each.kind() == Speaker.Kind.UNRESOLVED);
  }
}
