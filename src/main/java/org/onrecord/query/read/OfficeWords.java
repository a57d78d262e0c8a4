package org.onrecord.query.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.quote.Speaker;

/** The words that offices, bodies and sources without a name are called by, and typing errors. */
final class OfficeWords {

  /** Shorter words are too like others. */
  private static final int LONG_ENOUGH = 5;

  private static final Map<String, String> SHORT =
      Map.of(
          "dept", "department",
          "dep", "department",
          "spox", "spokesperson",
          "govt", "government",
          "gov", "government",
          "min", "minister",
          "sec", "secretary",
          "amb", "ambassador");

  private final KnownSpeakers known;
  private final Set<String> words;
  private final LikeWords like;

  OfficeWords(KnownSpeakers known, Set<String> ofRoles) {
    this.known = known;
    this.words = new HashSet<>(ofRoles);
    for (KnownSpeaker each : known.byMoreThanName()) {
      if (each.isUnnamed() || each.speaker().kind() == Speaker.Kind.BODY) {
        each.names().forEach(words::addAll);
      }
    }
    this.like = new LikeWords(words);
  }

  /** Returns the words, with one of ours in place of each that is nobody's but nearly one. */
  List<String> mended(List<String> typed) {
    return typed.stream().map(this::mended).toList();
  }

  private String mended(String word) {
    String whole = SHORT.get(word);
    if (whole != null) {
      return whole;
    }
    boolean isSomebodys = words.contains(word) || known.isPartOfAName(word);
    return isSomebodys || word.length() < LONG_ENOUGH
        ? word
        : like.like(word).stream()
            .filter(each -> Spelling.likeness(word, each) >= Spelling.TYPING_ERROR)
            .findFirst()
            .orElse(word);
  }
}
