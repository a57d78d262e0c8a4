package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;

/** How far a clause that may report goes: to the end of its sentence, or to a joint before. */
final class ReportedExtents {

  /** Shorter clauses say nothing worth finding. */
  static final int SHORTEST = 2;

  /** "He thanked the crew" tells nothing of what he said. */
  private static final int SHORTEST_PHRASE = 3;

  /** After so many joints in a sentence, a clause ends nowhere but at its end. */
  private static final int MOST_PARTS = 4;

  private final List<Token> tokens;
  private final CueWords cues;
  private final List<ReportedClause> found = new ArrayList<>();

  ReportedExtents(List<Token> tokens, CueWords cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  List<ReportedClause> found() {
    return found;
  }

  /** Adds a clause as far as it may go, and cut short at each of its joints. */
  void add(Mention mention, int cue, String form, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && tokens.get(first).isSign(",:;–—-")) {
      first++;
    }
    while (last > first && tokens.get(last - 1).isSign(",.:;!?–—-")) {
      last--;
    }
    boolean after = form.contains("NV-");
    if (isHalfOfBrackets(first, last)) {
      return;
    }
    if (last - first < (after ? 1 : SHORTEST)
        || overlaps(mention, first, last)
        || (cue >= first && cue < last)) {
      return;
    }
    boolean clause = hasVerb(first, last);
    if (clause || (after && last - first >= SHORTEST_PHRASE && !isTalk(cue))) {
      found.add(clause(mention, cue, form, first, last));
    }
    if (clause) {
      addParts(mention, cue, form, first, last);
    }
  }

  /** What follows ", but", "while" or "and said" is often the article's own again. */
  private void addParts(Mention mention, int cue, String form, int first, int last) {
    int parts = 0;
    for (int i = first + 2; i < last && parts < MOST_PARTS; i++) {
      String cut = cutAt(i, last);
      if (!cut.isEmpty() && hasVerb(first, i)) {
        found.add(clause(mention, cue, form + cut, first, i));
        parts++;
      }
    }
  }

  /** What begins at a token that may end a clause, or the empty string. */
  private String cutAt(int at, int last) {
    Token token = tokens.get(at);
    Token next = tokens.get(Math.min(tokens.size() - 1, at + 1));
    if (token.isSign(",;–—-")) {
      return at + 1 >= last ? "" : "|" + partAfterSign(next);
    }
    if (token.isTag("CCONJ") && (next.isTag("VERB") || next.isTag("AUX"))) {
      return cues.verb(next).isEmpty() ? "|&v" : "|&c";
    }
    return token.isTag("SCONJ") && !token.word().equals("that") ? "|s" : "";
  }

  private static String partAfterSign(Token next) {
    boolean joins = next.isTag("CCONJ") || next.isTag("SCONJ") || next.isTag("ADP");
    return joins || next.word().startsWith("wh") ? "" : next.isTag("VERB") ? "V" : ",";
  }

  private ReportedClause clause(Mention mention, int cue, String form, int first, int last) {
    Span words = new Span(tokens.get(first).start(), tokens.get(last - 1).end());
    return new ReportedClause(words, mention, cue, form, first, last);
  }

  private boolean hasVerb(int first, int last) {
    return tokens.subList(first, last).stream()
        .anyMatch(token -> token.isTag("VERB") || token.isTag("AUX"));
  }

  private static boolean overlaps(Mention mention, int first, int last) {
    return mention.first() < last && first < mention.last();
  }

  /** "(who spoke on background) said that …" is not one clause from "on background)" on. */
  private boolean isHalfOfBrackets(int first, int last) {
    int open = 0;
    for (int i = first; i < last; i++) {
      open += tokens.get(i).isSign("([") ? 1 : tokens.get(i).isSign(")]") ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  /** "she spoke to reporters in the hall": what no clause follows is where and to whom. */
  private boolean isTalk(int cue) {
    return cues.verb(tokens.get(cue)).equals("speak")
        && (tokens.get(cue + 1).word().equals("to") || tokens.get(cue + 1).word().equals("with"));
  }
}
