package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * The turns of a transcript or an interview: paragraphs with the speaker's name in front.
 *
 * <p>A text is one if names in front come again and again; a single "Reporter: …" makes none.
 */
final class Transcript {

  /** What may stand between the name and the words: an office in brackets, a colon or a dash. */
  private static final String AFTER = "(?: ?\\([^()\\n]{1,120}\\))?";

  /** A name in capitals, as minutes print it. */
  private static final Pattern CAPITALS =
      Pattern.compile("(\\p{Lu}[\\p{Lu}.'’\\- ]{1,28}\\p{Lu})" + AFTER + "\\s?:\\s+(?=\\S)");

  /** A name or office as interviews print it, before a colon or a dash. */
  private static final Pattern NAME =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}|d['’]\\p{Lu}|(?:de|van|von|der|al|bin) \\p{Lu})[\\p{L}.'’-]*){0,4})"
              + AFTER
              + "(?:: | [–—-] )(?=\\S)");

  private static final int FEWEST_TURNS = 3;

  private final String text;
  private final List<Span> paragraphs;

  private Transcript(String text, Paragraphs paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs.spans();
  }

  /** Returns the turns, or none if the text is no transcript. */
  static List<MarkedWords> turns(String text, Paragraphs paragraphs) {
    return new Transcript(text, paragraphs).turns();
  }

  /** Returns the place of a name in capitals and a colon at the start of words. */
  static @Nullable Label label(String text, Span words) {
    return match(CAPITALS, text, words);
  }

  /**
   * What stands in front of a turn.
   *
   * @param name without the office in brackets that may follow it
   * @param end where the words begin
   */
  record Label(Span name, int end) {}

  private static @Nullable Label match(Pattern label, String text, Span words) {
    Matcher matcher = label.matcher(text).region(words.start(), words.end());
    if (!matcher.lookingAt()) {
      return null;
    }
    return new Label(new Span(matcher.start(1), matcher.end(1)), matcher.end());
  }

  private List<MarkedWords> turns() {
    List<MarkedWords> capital = turns(CAPITALS);
    return capital.size() >= FEWEST_TURNS ? capital : interview();
  }

  /** Two names or more must come again, and fill the most of the text. */
  private List<MarkedWords> interview() {
    List<MarkedWords> turns = turns(NAME);
    Map<String, Integer> names = new HashMap<>();
    for (MarkedWords turn : turns) {
      Span label = turn.label();
      if (label != null) {
        names.merge(text.substring(label.start(), label.end()), 1, Integer::sum);
      }
    }
    long again = names.values().stream().filter(times -> times >= 2).count();
    boolean isInterview = again >= 2 && names.size() <= turns.size() / 2;
    return isInterview && turns.size() * 3 >= paragraphs.size() ? turns : List.of();
  }

  private List<MarkedWords> turns(Pattern pattern) {
    List<MarkedWords> turns = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); ) {
      Label label = match(pattern, text, paragraphs.get(p));
      if (label == null) {
        p++;
      } else {
        int end = endOfTurn(pattern, p + 1);
        turns.add(turn(label, paragraphs.subList(p, end)));
        p = end;
      }
    }
    return turns;
  }

  private int endOfTurn(Pattern pattern, int p) {
    int end = p;
    while (end < paragraphs.size() && match(pattern, text, paragraphs.get(end)) == null) {
      end++;
    }
    return end;
  }

  private static MarkedWords turn(Label label, List<Span> turn) {
    List<Span> pieces = new ArrayList<>(turn);
    Span first = turn.get(0);
    Span last = turn.get(turn.size() - 1);
    pieces.set(0, new Span(label.end(), first.end()));
    return new MarkedWords(pieces, new Span(first.start(), last.end()), true, label.name());
  }
}
