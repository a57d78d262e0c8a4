package org.onrecord.query;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.quote.Speaker;

/**
 * Whether an article presents somebody as some words call them: "mayor of Eastport" for "Eastport
 * Mayor Ana Cole" and for "Ana Cole, the mayor of Eastport,".
 */
final class CalledSo {

  private final List<String> asked;
  private final boolean isOneOfMany;

  CalledSo(String words) {
    this(words, false);
  }

  private CalledSo(String words, boolean isOneOfMany) {
    this.asked =
        PrintedLine.words(words).stream().filter(each -> !Description.isArticle(each)).toList();
    this.isOneOfMany = isOneOfMany;
  }

  /** Of several who are called by one word that may be a part of a title, "any Eastporter". */
  static CalledSo oneOf(String word) {
    return new CalledSo(word, true);
  }

  boolean presents(Introduction introduction) {
    return presents(introduction, Set.of());
  }

  /**
   * Whether an article presents somebody so, if what tells the office may stand anywhere in it:
   * "the club's manager, Ana Cole," is the manager of the Eastport club.
   */
  boolean presents(Speaker speaker, String article) {
    List<String> name = withoutEnd(PrintedLine.words(speaker.name()));
    if (asked.isEmpty() || name.isEmpty()) {
      return false;
    }
    String surname = name.get(name.size() - 1);
    String there =
        article
            .lines()
            .filter(line -> PrintedLine.words(line).contains(surname))
            .collect(Collectors.joining("\n"));
    return presents(
        new Introduction(speaker, there), OfficeSought.same(PrintedLine.words(article)));
  }

  private boolean presents(Introduction introduction, Collection<String> elsewhere) {
    List<String> name = withoutEnd(PrintedLine.words(introduction.speaker().name()));
    if (asked.isEmpty() || name.isEmpty()) {
      return false;
    }
    return isNamed(name)
        || isInTheName(name)
        || introduction
            .text()
            .lines()
            .map(PrintedLine::of)
            .anyMatch(line -> isCalled(line, name, elsewhere));
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

  private boolean isCalled(PrintedLine line, List<String> name, Collection<String> elsewhere) {
    String surname = name.get(name.size() - 1);
    return IntStream.range(0, line.size())
        .filter(at -> line.plain().get(at).equals(surname))
        .anyMatch(at -> isCalled(line, start(line, at, name), at + 1, elsewhere));
  }

  /** Returns where the name begins of which the surname stands there. */
  private static int start(PrintedLine line, int surname, List<String> name) {
    int start = surname;
    while (start > 0 && name.contains(line.plain().get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isCalled(PrintedLine line, int start, int end, Collection<String> elsewhere) {
    List<String> name = line.plain().subList(start, end);
    List<String> wanted = asked.stream().filter(each -> !name.contains(each)).toList();
    var office = new OfficeSought(wanted, wanted.size() < asked.size(), isOneOfMany);
    return Description.of(line, start, end).stream()
        .anyMatch(each -> office.isToldBy(each, line, elsewhere));
  }
}
