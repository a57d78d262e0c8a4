package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of a turn, without what people say before they say something.
 *
 * @param turn the number of its turn, from 0
 * @param to to whom it is said; empty if that is not certain
 */
record Line(int turn, String speaker, String to, String text) {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!…])\\s+|\\n+");

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:well|oh|yes|yeah|no|ok|okay|sure|really|right|hi|hello|hey|so|and|but|um|uh|great"
              + "|good(?: (?:morning|afternoon|evening|night))?|thanks|thank you|please|of course"
              + "|i see|all right|you know|actually|certainly|absolutely)\\b[,.!? ]*)+",
          Pattern.CASE_INSENSITIVE);

  /** Returns the lines of turns in their order; what holds no word is none. */
  static List<Line> of(List<Turn> turns) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      for (String sentence : sentences(turn.text())) {
        String text = LEAD_IN.matcher(sentence).replaceFirst("").strip();
        if (!LineWords.of(text).isEmpty()) {
          lines.add(new Line(i, turn.speaker(), turn.to(), text));
        }
      }
    }
    return lines;
  }

  static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text.strip()));
  }

  boolean asks() {
    return text.contains("?");
  }
}
