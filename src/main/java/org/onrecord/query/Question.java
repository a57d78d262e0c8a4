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

  /** What tells a terminal or a font how to show the next letter, and no letter itself. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "\\x{1B}\\[[0-9;?]*[@-~]|[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\x{FE00}-\\x{FE0F}\\x{20E3}]");

  /** What a page or a chat would make of marks; nobody asks for it. */
  private static final Pattern CODE =
      Pattern.compile("(?is)<(script|style)\\b[^<>]{0,200}>.*?</\\1\\s*>");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()\\s]*\\)");

  private static final Pattern MARKS =
      Pattern.compile("\\*+|__|~~|\\|\\||`+|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** Faces and flags, in any colour. */
  private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\x{1F3FB}-\\x{1F3FF}]");

  /** Marks that are no part of any letter, put on it for looks. */
  private static final Pattern DECORATION = Pattern.compile("(?<=\\p{IsLatin})[\\p{Mn}\\p{Me}]+");

  private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}]+");

  public Question {
    String start = text.length() > LONGEST * 4 ? text.substring(0, LONGEST * 4) : text;
    String seen = INVISIBLE.matcher(start).replaceAll("");
    String plain = Normalizer.normalize(unmarked(seen), Normalizer.Form.NFKC);
    String letters = PICTURE.matcher(DECORATION.matcher(plain).replaceAll("")).replaceAll(" ");
    String spaced = BLANK.matcher(LookAlikes.resolved(letters)).replaceAll(" ");
    String cut = spaced.length() > LONGEST ? spaced.substring(0, LONGEST) : spaced;
    text = cut.strip();
  }

  private static String unmarked(String text) {
    String page = TAG.matcher(CODE.matcher(text).replaceAll(" ")).replaceAll(" ");
    return MARKS.matcher(LINK.matcher(page).replaceAll("$1")).replaceAll("");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
