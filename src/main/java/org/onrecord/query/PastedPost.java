package org.onrecord.query;

import java.util.regex.Pattern;

/** What somebody posted on a social network, as people paste it: with all that is no word. */
public final class PastedPost {

  /** The networks' own addresses of pictures follow the last word without a blank. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://\\S+|pic\\.twitter\\.com/\\S+|\\bwww\\.\\S+|\\b[\\w-]++(?:\\.[\\w-]++)*\\.\\p{L}{2,}/\\S*");

  /** A hashtag or a handle; a handle at the beginning is whom a message is for. */
  private static final Pattern TAG = Pattern.compile("(?U)#(?=\\p{L})\\w+|(?<!^)(?<!\\w)@\\w+");

  /** "AustralianFires2020", "BBCNews", "last_mile". */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "_+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** Who posted it and when, as networks put it below: "— Ana Cole (@acole) June 3, 2031". */
  private static final Pattern BELOW =
      Pattern.compile(
          "\\s[—–-]+\\s*[^—–\\n]{1,80}?\\(@\\w{1,40}\\)\\s*(?:\\p{L}+ \\d{1,2}, \\d{4})?\\s*$");

  private PastedPost() {}

  /** Returns the words to look for, those of handles and hashtags too. */
  public static String inWords(String text) {
    String bare = ADDRESS.matcher(text).replaceAll(" ");
    String words =
        TAG.matcher(bare)
            .replaceAll(
                tag -> " " + BETWEEN_WORDS.matcher(tag.group().substring(1)).replaceAll(" ") + " ");
    return words.equals(text) || words.isBlank() ? text : words.replaceAll("\\s+", " ").strip();
  }

  /** Returns what is said in it, without who posted it, when, and addresses. */
  public static String said(String text) {
    String bare = ADDRESS.matcher(BELOW.matcher(text).replaceFirst("")).replaceAll(" ").strip();
    return bare.isEmpty() ? text : bare;
  }
}
