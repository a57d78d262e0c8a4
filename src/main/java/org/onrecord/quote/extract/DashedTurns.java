package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/**
 * The turns of an interview that begin with a dash and no name: nobody is named for the answers.
 *
 * <p>Questions and answers must take turns; dashes in front of anything else are a list.
 */
final class DashedTurns {

  private static final Pattern DASH = Pattern.compile("[―—–-]\\s+(?=\\S)");

  private static final int FEWEST_QUESTIONS = 2;

  private DashedTurns() {}

  /** Returns questions and answers, or none if the text is no such interview. */
  static List<MarkedWords> in(String text, Paragraphs paragraphs) {
    List<MarkedWords> turns = new ArrayList<>();
    for (Span paragraph : paragraphs.spans()) {
      Matcher dash = DASH.matcher(text).region(paragraph.start(), paragraph.end());
      if (dash.lookingAt()) {
        Span words = new Span(dash.end(), paragraph.end());
        turns.add(new MarkedWords(List.of(words), paragraph, true, null));
      }
    }
    return takeTurns(text, turns) ? List.copyOf(turns) : List.of();
  }

  private static boolean takeTurns(String text, List<MarkedWords> turns) {
    for (int i = 0; i < turns.size(); i++) {
      if (isQuestion(text, turns.get(i)) != (i % 2 == 0)) {
        return false;
      }
    }
    return turns.size() >= 2 * FEWEST_QUESTIONS;
  }

  /** Whether marked words are such a turn. */
  static boolean isTurn(String text, MarkedWords words) {
    return "―—–-".indexOf(text.charAt(words.outer().start())) >= 0;
  }

  static boolean isQuestion(String text, MarkedWords turn) {
    Span words = turn.words();
    return text.substring(words.start(), words.end()).strip().endsWith("?");
  }
}
