package org.onrecord.query.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two spellings of a name's word are: typing errors and other ways to transcribe. */
final class Spelling {

  static final double SAME = 1;
  static final double TRANSCRIBED = 0.95;
  static final double TYPING_ERROR = 0.8;
  static final double DIFFERENT = 0;

  /** What English spells with an e at the end, and what transcriptions write as it sounds. */
  private static final List<Map.Entry<Pattern, String>> LONG_VOWELS =
      List.of(
          Map.entry(Pattern.compile("(?<=[aeiouyj])ce$"), "se"),
          Map.entry(Pattern.compile("(?<=[^aeiouyj])i([^aeiouyj])e$"), "ai$1"),
          Map.entry(Pattern.compile("(?<=[^aeiouyj])a([^aeiouyj])e$"), "ei$1"),
          Map.entry(Pattern.compile("(?<=[^aeiouyj][ae][yj][^aeiouyj])e$"), ""));

  /** Letters that transcriptions of one sound disagree on. */
  private static final List<Map.Entry<String, String>> SOUNDS =
      List.of(
          Map.entry("dzh", "j"),
          Map.entry("kh", "h"),
          Map.entry("ph", "f"),
          Map.entry("ck", "k"),
          Map.entry("tz", "ts"),
          Map.entry("ou", "u"),
          Map.entry("ee", "i"),
          Map.entry("q", "k"),
          Map.entry("c", "k"),
          Map.entry("w", "v"),
          Map.entry("y", "i"),
          Map.entry("j", "i"));

  private static final Pattern FIRST_VOWEL = Pattern.compile("^[aeiouy]");
  private static final Pattern SILENT = Pattern.compile("[aeiouyhw]|(?<=.)j");

  private Spelling() {}

  /** Returns how surely one word is meant for the other, from {@link #DIFFERENT} to same. */
  static double likeness(String typed, String name) {
    if (typed.equals(name)) {
      return SAME;
    }
    if (name.length() > 3 && typed.equals(name + "s")) {
      return TRANSCRIBED; // the possessive without its mark
    }
    if (typed.length() == 3 && name.length() == 4 && name.startsWith(typed)) {
      return TYPING_ERROR;
    }
    if (typed.length() < 4 || Math.abs(typed.length() - name.length()) > 2) {
      return DIFFERENT;
    }
    if (sound(typed).equals(sound(name))) {
      return TRANSCRIBED;
    }
    return startAlike(typed, name) ? afterEdits(typed, name) : DIFFERENT;
  }

  private static double afterEdits(String typed, String name) {
    int allowed = Math.max(typed.length(), name.length()) < 7 ? 1 : 2;
    int edits = edits(typed, name, allowed);
    return edits <= allowed ? TYPING_ERROR - 0.1 * (edits - 1) : DIFFERENT;
  }

  /** Whether one word may be typed for the other; says nothing of transcriptions. */
  static boolean isTypedFor(String typed, String name) {
    if (typed.length() < 4 || Math.abs(typed.length() - name.length()) > 2) {
      return likeness(typed, name) > DIFFERENT;
    }
    return startAlike(typed, name) && (typed.equals(name) || afterEdits(typed, name) > DIFFERENT);
  }

  /** Rice is not a typing error for Price: what begins otherwise is another name. */
  private static boolean startAlike(String typed, String name) {
    return typed.charAt(0) == name.charAt(0)
        || (typed.charAt(0) == name.charAt(1) && typed.charAt(1) == name.charAt(0));
  }

  /** Returns the same for words that may be transcriptions of one name. */
  static String sound(String word) {
    String sound = word.endsWith("e") ? withoutLastE(word) : word;
    for (Map.Entry<String, String> each : SOUNDS) {
      sound = sound.replace(each.getKey(), each.getValue());
    }
    var single = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  private static String withoutLastE(String word) {
    String sound = word;
    for (Map.Entry<Pattern, String> each : LONG_VOWELS) {
      sound = each.getKey().matcher(sound).replaceFirst(each.getValue());
    }
    return sound;
  }

  /** Whether two given names may be one: beside a family name their consonants tell enough. */
  static boolean soundAlike(String typed, String name) {
    String consonants = consonants(typed);
    return consonants.length() > 1 && consonants.equals(consonants(name));
  }

  private static String consonants(String word) {
    String vowelFirst = FIRST_VOWEL.matcher(word).replaceFirst("-");
    return sound(SILENT.matcher(vowelFirst.replace("th", "t")).replaceAll(""));
  }

  /** Counts letters put in, left out, changed or swapped; more than {@code most} is not counted. */
  private static int edits(String a, String b, int most) {
    int[] older = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] oldest = older;
      older = last;
      last = row;
      row = oldest;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
