package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a line says of somebody, before or behind the name.
 *
 * @param words plain, without articles
 * @param names those of them that are printed with a capital
 * @param last the last of them as printed, if it stands in front of the name; else empty
 */
record Description(List<String> words, List<String> names, String last) {

  /** In words: nobody has a longer title. */
  private static final int LONGEST = 12;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its");
  private static final Set<String> AFTER_SURNAME = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Words after which what follows is said of somebody else. */
  private static final Set<String> APART =
      Set.of(
          "and", "or", "who", "whom", "whose", "that", "which", "said", "says", "told", "tells",
          "met", "meets", "as", "than", "like", "is", "was", "were", "are", "has", "had");

  /** Returns what is said of whom the words from start to end name. */
  static List<Description> of(PrintedLine line, int start, int end) {
    int title = beginOfTitle(line, start);
    return Stream.of(
            title(line, title, start).in(place(line, end)), ahead(line, title), added(line, end))
        .filter(each -> !each.words().isEmpty())
        .toList();
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  static boolean isApart(String word) {
    return APART.contains(word);
  }

  static boolean isAfterSurname(String word) {
    return AFTER_SURNAME.contains(word);
  }

  private static int beginOfTitle(PrintedLine line, int start) {
    int from = start;
    while (from > 0 && start - from < LONGEST && isOfTitle(line, from - 1)) {
      from--;
    }
    return from;
  }

  /** "Eastport Mayor Ana Cole". */
  private static Description title(PrintedLine line, int from, int start) {
    return cut(line, from, start, from < start ? line.printed().get(start - 1) : "");
  }

  private static boolean isOfTitle(PrintedLine line, int at) {
    boolean endsThere = line.endsSentence(at) || OfficeNouns.isLink(line.plain().get(at));
    return isOfOne(line, at) && (!endsThere || isWithinATitle(line, at));
  }

  /** "Road Board Chief of Staff Ana Cole". */
  private static boolean isWithinATitle(PrintedLine line, int at) {
    return line.plain().get(at).equals("of")
        && at > 0
        && isName(line.printed().get(at - 1))
        && isName(line.printed().get(at + 1));
  }

  private static boolean isOfOne(PrintedLine line, int at) {
    return !line.isMark(at) && !isApart(line.plain().get(at));
  }

  /** The place of "Mayor Ana Cole of Eastport said". */
  private static Description place(PrintedLine line, int end) {
    int to = end;
    if (end < line.size() && line.plain().get(end).equals("of")) {
      to++;
      while (to < line.size()
          && (isArticle(line.plain().get(to)) || isName(line.printed().get(to)))) {
        to++;
      }
    }
    return cut(line, end, to, "");
  }

  /** A place alone, without a title before the name, tells nothing of whom it is. */
  private Description in(Description place) {
    return words.isEmpty() || place.words().isEmpty()
        ? this
        : new Description(joined(words, place.words), joined(names, place.names), last);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** "The mayor of Eastport, Ana Cole, said", "the mayor, former pilot Ana Cole, said". */
  private static Description ahead(PrintedLine line, int start) {
    int comma = start - 1;
    int from = Math.max(0, comma);
    if (comma > 0 && line.printed().get(comma).equals(",")) {
      while (from > 0 && comma - from < LONGEST && isOfOne(line, from - 1)) {
        from--;
      }
    }
    return from < comma && isArticle(line.plain().get(from))
        ? cut(line, from, comma, "")
        : cut(line, start, start, "");
  }

  /** "Ana Cole, 59, the mayor of Eastport". */
  private static Description added(PrintedLine line, int end) {
    int from = end;
    while (from < line.size() && isNoWord(line.plain().get(from))) {
      from++;
    }
    int to = from;
    boolean isAdded = from > end && from < line.size() && !isDoing(line.plain().get(from));
    while (isAdded && to < line.size() && to - from < LONGEST && isOfOne(line, to)) {
      to++;
    }
    return cut(line, from, to, "");
  }

  private static boolean isNoWord(String plain) {
    return isAfterSurname(plain) || plain.chars().allMatch(Character::isDigit);
  }

  private static boolean isDoing(String word) {
    return OfficeNouns.isLink(word) || word.endsWith("ing") || word.endsWith("ed");
  }

  private static Description cut(PrintedLine line, int from, int to, String last) {
    int[] told = IntStream.range(from, to).filter(at -> !isArticle(line.plain().get(at))).toArray();
    return new Description(
        IntStream.of(told).mapToObj(line.plain()::get).toList(),
        IntStream.of(told)
            .filter(at -> isName(line.printed().get(at)))
            .mapToObj(line.plain()::get)
            .toList(),
        last);
  }

  private static boolean isName(String printed) {
    return Character.isUpperCase(printed.codePointAt(0));
  }
}
