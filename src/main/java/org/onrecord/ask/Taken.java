package org.onrecord.ask;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.rank.SimilarWords;
import org.onrecord.quote.Speaker;

/** Whom a name was taken for that is not theirs: "Norland" for those who speak for it. */
final class Taken {

  /** So many are named; more say no more. */
  private static final int MOST = 3;

  private Taken() {}

  /** Returns the names; empty if the words that ask name them. */
  static Optional<String> of(AskedSpeaker asked) {
    return asked.fits().size() == 1
        ? Optional.of(asked.name()).filter(name -> !name.equalsIgnoreCase(asked.asked()))
        : several(asked);
  }

  private static Optional<String> several(AskedSpeaker asked) {
    List<Speaker> fits =
        asked.fits().stream().filter(each -> each.kind() != Speaker.Kind.BODY).toList();
    List<String> people =
        fits.stream()
            .filter(each -> each.kind() == Speaker.Kind.PERSON)
            .map(Speaker::name)
            .distinct()
            .toList();
    boolean isNamed = fits.stream().anyMatch(each -> isIn(each.name(), asked.asked()));
    return isNamed || people.isEmpty()
        ? Optional.empty()
        : Optional.of(list(people, people.size() == fits.size()));
  }

  private static boolean isIn(String name, String asked) {
    return !Collections.disjoint(SimilarWords.of(name), SimilarWords.of(asked));
  }

  private static String list(List<String> people, boolean areAll) {
    if (!areAll || people.size() > MOST) {
      List<String> first = people.subList(0, Math.min(MOST, people.size()));
      return String.join(", ", first) + " or others";
    }
    int last = people.size() - 1;
    String before = String.join(", ", people.subList(0, last));
    return before.isEmpty() ? people.get(0) : before + " or " + people.get(last);
  }
}
