package org.onrecord.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an office, or of what else somebody is, that a question asks for.
 *
 * @param words plain, without articles and the name that stands with them
 * @param isWithName whether they stand with a name
 * @param isOneOfMany whether several are asked for who are called so
 */
record OfficeSought(List<String> words, boolean isWithName, boolean isOneOfMany) {

  /** So many words tell an office from others. */
  private static final int ENOUGH = 2;

  /** What stands behind these is what somebody takes part in, and no other's to be head of. */
  private static final Set<String> TAKES_PART = Set.of("in", "on", "with", "by");

  /**
   * Whether what a line says of somebody tells the office.
   *
   * @param elsewhere more words of the article, as {@link #same} returns them
   */
  boolean isToldBy(Description description, PrintedLine line, Collection<String> elsewhere) {
    return !words.isEmpty()
        && tells(description, line, elsewhere)
        && (isWithName || isTheOffice(description));
  }

  /** Returns one word each for all that mean the same. */
  static List<String> same(List<String> words) {
    return words.stream().map(OfficeNouns::same).toList();
  }

  /** "The council president", said of somebody in Eastport, is the Eastport council president. */
  private boolean tells(Description description, PrintedLine line, Collection<String> elsewhere) {
    List<String> sought = same(words.stream().filter(each -> !OfficeNouns.isLink(each)).toList());
    var told = new HashSet<>(same(description.words()));
    long directly = sought.stream().filter(told::contains).count();
    told.addAll(same(line.plain()));
    boolean takesPart = !elsewhere.isEmpty() && words.stream().anyMatch(TAKES_PART::contains);
    // who is called the manager of one club is not that of another
    if (takesPart || words.containsAll(description.names())) {
      told.addAll(elsewhere);
    }
    return (takesPart || directly >= Math.min(ENOUGH, sought.size())) && told.containsAll(sought);
  }

  /** A friend of the mayor is not the mayor, and a word alone with a capital may be a place. */
  private boolean isTheOffice(Description description) {
    if (isOneOfMany && description.names().contains(words.get(0))) {
      return true;
    }
    String noun = OfficeNouns.same(OfficeNouns.noun(description.words()));
    String last = description.last();
    boolean isPlace =
        words.size() == 1
            && !last.isEmpty()
            && Character.isUpperCase(last.codePointAt(0))
            && !OfficeNouns.isTitle(words.get(0));
    return !isPlace && noun.equals(OfficeNouns.same(OfficeNouns.noun(words)));
  }
}
