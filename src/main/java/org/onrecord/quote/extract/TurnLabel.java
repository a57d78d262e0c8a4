package org.onrecord.quote.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.quote.Speaker;

/**
 * What stands in front of a turn of a transcript: "MR PRICE", "Hon. Ana Cole MP", "The Chair".
 *
 * @param text as printed, without what separates it from the words
 * @param name its words without forms of address and without letters after the name
 */
record TurnLabel(String text, List<String> name, WordLists words) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LETTERS_AFTER_A_NAME = Pattern.compile("\\p{Lu}{2,4}");

  TurnLabel {
    name = List.copyOf(name);
  }

  static TurnLabel of(String printed, WordLists words) {
    String text = SPACE.matcher(printed.strip()).replaceAll(" ");
    List<String> parts = List.of(SPACE.split(text, -1));
    int start = 0;
    while (start < parts.size() - 1 && isAddress(parts.get(start), words)) {
      start++;
    }
    List<String> rest = parts.subList(isInitial(parts) ? 0 : start, parts.size());
    return new TurnLabel(text, withoutLettersAfter(rest), words);
  }

  private static boolean isAddress(String word, WordLists words) {
    String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
    return words.is("address", bare) || words.is("title", bare);
  }

  /** "Professor E" and "Guest B" are others in every article. */
  private static boolean isInitial(List<String> name) {
    return name.get(name.size() - 1).length() == 1;
  }

  private static List<String> withoutLettersAfter(List<String> name) {
    String last = name.get(name.size() - 1);
    boolean capitals = name.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return name.size() > 2 && !capitals && LETTERS_AFTER_A_NAME.matcher(last).matches()
        ? name.subList(0, name.size() - 1)
        : name;
  }

  /** Whether it is a reporter's or an audience's. */
  boolean isAsker() {
    return isAll("asker");
  }

  /** Whether it is of whoever is interviewed: "A:" after "Q:". */
  boolean isAnswerer() {
    return isAll("answerer");
  }

  private boolean isAll(String list) {
    return Name.of(text).words().stream().allMatch(word -> words.is(list, word));
  }

  /** Whether the rest of a name may stand elsewhere in the article. */
  boolean isSurnameAlone() {
    return name.size() == 1 && name.get(0).length() > 1;
  }

  /** Returns whom it names when nothing else in the article does. */
  Speaker speaker() {
    String whole = String.join(" ", name);
    Name read = Name.of(whole);
    return name.size() >= 2 && !isInitial(name) && !isOffice(read)
        ? Speaker.person(read.slug(), Name.inSmallLetters(whole))
        : Speaker.unresolved(whole);
  }

  private boolean isOffice(Name read) {
    boolean given = words.is("male", read.first()) || words.is("female", read.first());
    String last = read.last();
    return !given
        && (words.is("person", last) || words.is("title", last) || words.is("body", last));
  }
}
