package org.onrecord.query;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether an article presents somebody as some words call them: "mayor of Eastport" for "Eastport
 * Mayor Ana Cole" and for "Ana Cole, the mayor of Eastport,".
 */
final class CalledSo {

  /** So many words tell an office from others. */
  private static final int ENOUGH = 2;

  private final List<String> asked;

  CalledSo(String words) {
    asked = PrintedLine.words(words).stream().filter(each -> !Description.isArticle(each)).toList();
  }

  boolean presents(Introduction introduction) {
    List<String> name = withoutEnd(PrintedLine.words(introduction.speaker().name()));
    if (asked.isEmpty() || name.isEmpty()) {
      return false;
    }
    return isNamed(name)
        || isInTheName(name)
        || introduction.text().lines().map(PrintedLine::of).anyMatch(line -> isCalled(line, name));
  }

  private static List<String> withoutEnd(List<String> name) {
    int last = name.size() - 1;
    return last > 0 && Description.isAfterSurname(name.get(last)) ? name.subList(0, last) : name;
  }

  /**
   * "Road boss Ana Cole" and "Ana Cole from Eastport" have her whole name; "an aide to Ana Cole"
   * has not.
   */
  private boolean isNamed(List<String> name) {
    int at = name.size() < 2 ? -1 : Collections.indexOfSubList(asked, name);
    if (at < 0) {
      return false;
    }
    List<String> after = asked.subList(at + name.size(), asked.size());
    boolean isOfHer = after.isEmpty() || OfficeNouns.isLink(after.get(0));
    return isOfHer
        && asked.subList(0, at).stream()
            .noneMatch(each -> OfficeNouns.isLink(each) || Description.isApart(each));
  }

  /** Some are known by their office and name in one. */
  private boolean isInTheName(List<String> name) {
    return asked.size() > 1
        && name.size() > asked.size()
        && name.subList(0, asked.size()).equals(asked);
  }

  private boolean isCalled(PrintedLine line, List<String> name) {
    String surname = name.get(name.size() - 1);
    return IntStream.range(0, line.size())
        .filter(at -> line.plain().get(at).equals(surname))
        .anyMatch(at -> isCalled(line, start(line, at, name), at + 1));
  }

  /** Returns where the name begins of which the surname stands there. */
  private static int start(PrintedLine line, int surname, List<String> name) {
    int start = surname;
    while (start > 0 && name.contains(line.plain().get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isCalled(PrintedLine line, int start, int end) {
    List<String> name = line.plain().subList(start, end);
    List<String> wanted = asked.stream().filter(each -> !name.contains(each)).toList();
    boolean isWithName = wanted.size() < asked.size();
    return !wanted.isEmpty()
        && Description.of(line, start, end).stream()
            .anyMatch(
                each -> tells(each, wanted, line) && (isWithName || isTheOffice(each, wanted)));
  }

  /** "The council president", said of somebody in Eastport, is the Eastport council president. */
  private static boolean tells(Description description, List<String> wanted, PrintedLine line) {
    List<String> sought = same(wanted.stream().filter(each -> !OfficeNouns.isLink(each)).toList());
    var told = new HashSet<>(same(description.words()));
    long directly = sought.stream().filter(told::contains).count();
    told.addAll(same(line.plain()));
    return directly >= Math.min(ENOUGH, sought.size()) && told.containsAll(sought);
  }

  private static List<String> same(List<String> words) {
    return words.stream().map(OfficeNouns::same).toList();
  }

  /** A friend of the mayor is not the mayor, and a word alone with a capital may be a place. */
  private static boolean isTheOffice(Description description, List<String> wanted) {
    String noun = OfficeNouns.same(OfficeNouns.noun(description.words()));
    String last = description.last();
    boolean isPlace =
        wanted.size() == 1
            && !last.isEmpty()
            && Character.isUpperCase(last.codePointAt(0))
            && !OfficeNouns.isTitle(wanted.get(0));
    return !isPlace && noun.equals(OfficeNouns.same(OfficeNouns.noun(wanted)));
  }
}
