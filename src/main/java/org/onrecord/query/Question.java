package org.onrecord.query;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person typed, as far as it can be read: without control and invisible characters, markup
 * and letters that only look like others, and no longer than a question can be.
 */
public record Question(String text) {

  /** Whoever writes more is not asking; the beginning tells as much as the whole. */
  private static final int LONGEST = 600;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

  /** What a page or a chat would make of marks; nobody asks for it. */
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|~~|\\|\\||`+");

  private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}]+");

  public Question {
    String start = text.length() > LONGEST * 4 ? text.substring(0, LONGEST * 4) : text;
    String seen = INVISIBLE.matcher(start).replaceAll("");
    String bare = MARKS.matcher(TAG.matcher(seen).replaceAll(" ")).replaceAll("");
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
    String spaced = BLANK.matcher(LookAlikes.resolved(plain)).replaceAll(" ");
    String cut = spaced.length() > LONGEST ? spaced.substring(0, LONGEST) : spaced;
    text = cut.strip();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
