package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a turn that says something by itself, word for word.
 *
 * @param turn the number of its turn, from 0
 * @param place its number within the turn, from 0
 * @param to whom the speaker answers; empty if nobody
 * @param asks whether it stands in a question
 */
record Line(int turn, int place, String speaker, String to, String text, boolean asks) {

  /** A clause of fewer words is no line of its own. */
  private static final int CLAUSE = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!…])\\s+|\\n+");

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?<=[,;:])\\s+|\\s+(?=(?:but|because|so|and then|and I|and you|if|when)\\b)");

  /** What people say before they say something. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:well|oh|yes|yeah|no|ok|okay|sure|really|right|hi|hello|hey|so|and|but|um|uh|great"
              + "|good|thanks|thank you|please|of course|i see|all right|you know|actually"
              + "|certainly|absolutely)\\b[,.!? ]*)+",
          Pattern.CASE_INSENSITIVE);

  /** Returns the lines of turns in their order; what holds no word is none. */
  static List<Line> of(List<Turn> turns) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int place = 0;
      for (String sentence : sentences(turns.get(i).text())) {
        boolean asks = sentence.contains("?");
        for (String clause : clauses(sentence)) {
          String text = LEAD_IN.matcher(clause).replaceFirst("");
          if (!LineWords.of(text).isEmpty()) {
            lines.add(new Line(i, place, turns.get(i).speaker(), to(turns, i), text, asks));
            place++;
          }
        }
      }
    }
    return lines;
  }

  static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text.strip()));
  }

  private static String to(List<Turn> turns, int turn) {
    int other = turn == 0 ? 1 : turn - 1;
    if (other >= turns.size() || turns.get(other).speaker().equals(turns.get(turn).speaker())) {
      return "";
    }
    return turns.get(other).speaker();
  }

  private static List<String> clauses(String sentence) {
    List<String> clauses = new ArrayList<>();
    Matcher ends = CLAUSE_END.matcher(sentence);
    int begin = 0;
    while (ends.find()) {
      boolean isLong = LineWords.of(sentence.substring(begin, ends.start())).size() >= CLAUSE;
      if (isLong && LineWords.of(next(sentence, ends.end())).size() >= CLAUSE) {
        clauses.add(sentence.substring(begin, ends.start()));
        begin = ends.end();
      }
    }
    clauses.add(sentence.substring(begin));
    return clauses;
  }

  private static String next(String sentence, int from) {
    Matcher end = CLAUSE_END.matcher(sentence);
    return end.find(from) ? sentence.substring(from, end.start()) : sentence.substring(from);
  }

  /** Returns who says it to whom, as it stands before the words. */
  String frame() {
    return speaker
        + (asks ? " asks" : to.isEmpty() ? " says" : " tells")
        + (to.isEmpty() ? "" : " " + to);
  }
}
