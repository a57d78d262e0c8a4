package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Those who work for a body, whatever a question calls them: they are its officials. */
final class PeopleOfABody {

  private static final Set<String> BELONGS_TO =
      Set.of("at", "from", "in", "inside", "within", "with", "of", "over");

  /** What those are called of whom nothing is said but where they work. */
  private static final Set<String> PEOPLE =
      Set.of(
          "source",
          "official",
          "people",
          "person",
          "guy",
          "folk",
          "insider",
          "staffer",
          "aide",
          "somebody",
          "someone",
          "anybody",
          "anyone",
          "those",
          "ones",
          "one");

  /** Where officials speak who are not to be named. */
  private static final Set<String> BACKGROUND =
      Set.of("deep", "background", "briefing", "briefings", "call", "session");

  private final Officials officials;

  PeopleOfABody(Officials officials) {
    this.officials = officials;
  }

  /**
   * Returns "Road Board officials" for "sources at the Road Board" and "the guys from Road"; empty
   * if the words name no such people.
   */
  List<String> asOfficials(List<String> words) {
    if (BACKGROUND.containsAll(words) && words.contains("background")) {
      return List.of("officials");
    }
    for (int at = 1; at < words.size() - 1; at++) {
      if (BELONGS_TO.contains(words.get(at)) && arePeople(words.subList(0, at))) {
        return officialsOf(withoutArticle(words.subList(at + 1, words.size())));
      }
    }
    int last = words.size() - 1;
    return last > 0 && arePeople(words.subList(last, last + 1))
        ? officialsOf(
            words.subList(0, last).stream().filter(each -> !SourceWords.isVague(each)).toList())
        : List.of();
  }

  private List<String> officialsOf(List<String> name) {
    List<String> body = officials.body(name);
    var asked = new ArrayList<>(body);
    asked.add("officials");
    return body.isEmpty() ? List.of() : asked;
  }

  private static boolean arePeople(List<String> words) {
    int last = words.size() - 1;
    return PEOPLE.contains(SourceWords.one(words.get(last)))
        && words.subList(0, last).stream().allMatch(SourceWords::isVague);
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }
}
