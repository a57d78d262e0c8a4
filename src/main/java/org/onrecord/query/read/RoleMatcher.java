package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Period;
import org.onrecord.quote.Role;

/** Finds speakers by the office they hold and the country they hold it for. */
final class RoleMatcher {

  private static final Pattern GENDER = Pattern.compile("(?<=.{4})(man|woman|person)$");
  private static final Set<String> LINKS = Set.of("of", "for", "the", "to");

  private final KnownSpeakers known;
  private final Countries countries;

  RoleMatcher(KnownSpeakers known, Countries countries) {
    this.known = known;
    this.countries = countries;
  }

  List<SpeakerMatch> matches(List<String> words, Period period) {
    Countries.Split split = countries.split(words);
    List<String> title = fold(split.rest());
    if (title.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<SpeakerMatch>();
    for (KnownSpeaker speaker : known.byOffice()) {
      double best = 0;
      for (Role role : speaker.roles()) {
        if (held(role, period) && isOf(split.country(), speaker)) {
          best = Math.max(best, likeness(title, NameWords.of(role.title())));
        }
      }
      if (best > 0) {
        found.add(new SpeakerMatch(speaker, best));
      }
    }
    return closest(found);
  }

  private static List<SpeakerMatch> closest(List<SpeakerMatch> found) {
    double best = found.stream().mapToDouble(SpeakerMatch::likeness).max().orElse(0);
    return found.stream()
        .filter(each -> each.likeness() == best)
        .sorted(Comparator.comparingInt(each -> -each.speaker().quotations()))
        .toList();
  }

  /** An office is known by its noun, "secretary" of state, and whatever stands around it. */
  private static double likeness(List<String> asked, List<String> title) {
    List<String> whole = fold(title);
    // "the spokesperson of the Road Board" is the Road Board spokesperson
    if (asked.equals(whole) || sorted(asked).equals(sorted(whole))) {
      return Spelling.SAME;
    }
    List<String> noun = fold(title.subList(0, firstLink(title)));
    int nouns =
        Collections.indexOfSubList(asked, noun.subList(Math.max(0, noun.size() - 1), noun.size()));
    boolean endsSo = nouns >= 0 && endsWith(whole, asked);
    return endsSo || endsWith(noun, asked) ? Spelling.TYPING_ERROR : 0;
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static boolean endsWith(List<String> words, List<String> end) {
    int head = words.size() - end.size();
    return head >= 0 && words.subList(head, words.size()).equals(end);
  }

  private static int firstLink(List<String> title) {
    for (int i = 1; i < title.size(); i++) {
      if (LINKS.contains(title.get(i))) {
        return i;
      }
    }
    return title.size();
  }

  private static boolean held(Role role, Period period) {
    return period.isAny()
        || ((role.from() == null || period.to() == null || !role.from().isAfter(period.to()))
            && (role.to() == null || period.from() == null || !role.to().isBefore(period.from())));
  }

  private static boolean isOf(@Nullable String country, KnownSpeaker speaker) {
    return country == null || country.equals(speaker.country());
  }

  /** Spokesman, spokeswoman and spokesperson hold one office. */
  static List<String> fold(List<String> words) {
    return words.stream()
        .filter(word -> !LINKS.contains(word))
        .map(word -> GENDER.matcher(word).replaceFirst(""))
        .toList();
  }
}
