package org.onrecord.query.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as lists of small-letter words without accents, dots and possessive endings. */
public final class NameWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*\\.?");
  private static final Pattern ACCENT = Pattern.compile("(?<=[a-z\\p{IsCyrillic}])\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern INNER = Pattern.compile("[.'’]");

  private NameWords() {}

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(plain(matcher.group()));
    }
    return words;
  }

  /** Letters that are none of ours with an accent, as names are written without them. */
  private static String unaccented(String word) {
    return word.replace('ə', 'a')
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd');
  }

  /** Returns one word so. */
  public static String plain(String word) {
    String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String bare = unaccented(ACCENT.matcher(small).replaceAll(""));
    return INNER.matcher(POSSESSIVE.matcher(bare).replaceAll("")).replaceAll("");
  }
}
