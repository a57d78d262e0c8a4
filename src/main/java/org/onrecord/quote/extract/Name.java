package org.onrecord.quote.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name, lower case and without accents, titles left out.
 *
 * @param words in the order they are printed; the last is the surname
 */
record Name(List<String> words) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final Pattern LATER_LETTERS = Pattern.compile("(?<=\\p{L}\\p{M}{0,4})\\p{L}+");

  private static final int LONGER_THAN_INITIALS = 4;

  /** Misspelt names of this length and more are still recognised. */
  private static final int LONG = 5;

  Name {
    words = List.copyOf(words);
  }

  static Name of(String printed) {
    List<String> words = new ArrayList<>();
    for (String word : plain(printed).split("[\\s]+", -1)) {
      String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return new Name(words);
  }

  /** Returns a name that is printed in capitals as other articles print it; "JFK" stays. */
  static String inSmallLetters(String printed) {
    boolean capitals =
        printed.equals(printed.toUpperCase(Locale.ROOT))
            && printed.codePoints().filter(Character::isLetter).count() >= LONGER_THAN_INITIALS;
    return capitals
        ? LATER_LETTERS.matcher(printed).replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT))
        : printed;
  }

  static String plain(String printed) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s\\b", "");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isFull() {
    return words.size() >= 2;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether this may be a shorter or misspelt form of a full name. */
  boolean mayBe(Name full) {
    if (isEmpty() || full.isEmpty()) {
      return false;
    }
    if (!isFull()) {
      return alike(last(), full.last());
    }
    return (alike(last(), full.last()) && sameFirst(full)) || full.words.containsAll(words);
  }

  private boolean sameFirst(Name other) {
    String one = first();
    String two = other.first();
    return alike(one, two)
        || !other.isFull()
        || one.startsWith(two)
        || two.startsWith(one)
        || ((one.length() == 1 || two.length() == 1) && one.charAt(0) == two.charAt(0));
  }

  /** Whether two words are the same but for one slip of the pen. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < LONG || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same > 0 && restAlike(one.substring(same), other.substring(same));
  }

  private static boolean restAlike(String one, String other) {
    String shortOne = one.isEmpty() ? one : one.substring(1);
    String shortOther = other.isEmpty() ? other : other.substring(1);
    return shortOne.equals(shortOther)
        || one.equals(shortOther)
        || shortOne.equals(other)
        || isSwapped(one, other);
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() >= 2
        && other.length() >= 2
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }

  String slug() {
    return String.join("-", words).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
