package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;

/** Finds the clauses of an article that may report what somebody said. */
final class ReportedClauses {

  /** What begins with these after a verb of saying is when or where it was said, not what. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("according", "when", "while", "during", "after", "before", "amid", "upon");

  /** What an attitude may be about: "her call for …", "her claim that …". */
  private static final Set<String> ATTITUDE_TO =
      Set.of("that", "of", "for", "to", "about", "on", "against", "with");

  private final List<Token> tokens;
  private final CueWords cues;
  private final EarlierSubject earlier;
  private final ReportedExtents extents;

  private ReportedClauses(ArticleText article, CueWords cues) {
    this.tokens = article.tokens();
    this.cues = cues;
    this.earlier = new EarlierSubject(article, cues);
    this.extents = new ReportedExtents(tokens, cues);
  }

  static List<ReportedClause> in(ArticleText article, CueWords cues) {
    ReportedClauses clauses = new ReportedClauses(article, cues);
    article.mentions().forEach(clauses::around);
    clauses.ofEarlierSubjects();
    return clauses.extents.found();
  }

  private void around(Mention mention) {
    if (isAccording(mention)) {
      according(mention);
      return;
    }
    int right = mainVerb(CueNear.rightOf(mention, tokens, cues).token());
    if (right >= 0) {
      after(mention, right, "");
      before(mention, mention.first(), right, "CNV");
    }
    owned(mention);
    int other = right >= 0 ? -1 : verbWithThat(mention);
    if (other >= 0) {
      after(mention, other, "");
    }
    CueNear left = CueNear.leftOf(mention, tokens, cues);
    if (left.isThere()) {
      before(mention, left.token(), left.token(), "CVN");
    }
  }

  /**
   * Returns a verb or adjective of any meaning that "that" follows: "she is glad that …", or -1.
   */
  private int verbWithThat(Mention mention) {
    for (int i = mention.last(); i + 1 < tokens.size() && i < mention.last() + 5; i++) {
      Token token = tokens.get(i);
      boolean predicate = token.isTag("VERB") || token.isTag("ADJ");
      if (predicate && tokens.get(i + 1).word().equals("that")) {
        return tokens.get(i + 1).sentence() == token.sentence() ? i : -1;
      }
      if (!token.isTag("AUX") && !token.isTag("ADV") && !token.isTag("PART")) {
        return -1;
      }
    }
    return -1;
  }

  /** "has often said": the verb of saying that a helping verb belongs to, or -1. */
  private int mainVerb(int cue) {
    if (cue < 0 || !tokens.get(cue).isTag("AUX")) {
      return cue;
    }
    int at = cue + 1;
    while (at < tokens.size() && isBetweenVerbs(tokens.get(at))) {
      at++;
    }
    boolean verb = at < tokens.size() && !cues.verb(tokens.get(at)).isEmpty();
    return verb && tokens.get(at).sentence() == tokens.get(cue).sentence() ? at : -1;
  }

  private static boolean isBetweenVerbs(Token token) {
    return token.isTag("AUX") || token.isTag("ADV") || token.isTag("PART");
  }

  private void ofEarlierSubjects() {
    for (int i = 1; i < tokens.size(); i++) {
      String joint = cues.verb(tokens.get(i)).isEmpty() ? "" : earlier.joint(i);
      Mention subject = joint.isEmpty() ? null : earlier.of(i);
      if (subject != null && CueNear.rightOf(subject, tokens, cues).token() != i) {
        after(subject, i, joint);
      }
    }
  }

  /** "Ana's claim that …", "Ana's call for …". */
  private void owned(Mention mention) {
    if (!mention.isPossessor()) {
      return;
    }
    int noun = mention.last() + 1;
    while (noun < tokens.size() && tokens.get(noun).isTag("ADJ")) {
      noun++;
    }
    if (noun + 1 < tokens.size() && cues.isAttitude(tokens.get(noun))) {
      String next = tokens.get(noun + 1).word();
      if (ATTITUDE_TO.contains(next)) {
        int from = next.equals("that") ? noun + 1 : noun + 2;
        extents.add(mention, noun, "NV-N" + next, from, endOfSentence(noun));
      }
    }
  }

  private boolean isAccording(Mention mention) {
    int first = mention.first();
    return first >= 2
        && tokens.get(first - 1).word().equals("to")
        && tokens.get(first - 2).word().equals("according");
  }

  private void according(Mention mention) {
    int begin = mention.first() - 2;
    int first = firstOfSentence(begin);
    if (begin - first >= ReportedExtents.SHORTEST + 1) {
      extents.add(mention, begin + 1, "C-acc", first, begin);
    } else {
      extents.add(
          mention, begin + 1, "acc-C", endOfApposition(mention.last()), endOfSentence(begin));
    }
  }

  /** Skips ", the minister," after a name. */
  private int endOfApposition(int at) {
    if (at < tokens.size() && tokens.get(at).isSign(",")) {
      return at + 1;
    }
    int end = at;
    while (end < endOfSentence(at - 1) && !tokens.get(end).isSign(",")) {
      end++;
    }
    return end + 1;
  }

  /**
   * The clause follows its cue: "she said that …".
   *
   * @param joint what ties the cue to its subject, if that stands elsewhere
   */
  private void after(Mention mention, int cue, String joint) {
    int end = endOfSentence(cue);
    int that = cue + 1;
    while (that < end && that <= cue + 9 && !tokens.get(that).word().equals("that")) {
      that++;
    }
    if (that < end && tokens.get(that).word().equals("that") && !hasClause(cue + 1, that)) {
      extents.add(mention, cue, joint + (that == cue + 1 ? "NV-that" : "NV..that"), that, end);
    } else if (!takesListener(cue) && !isPointing(cue + 1) && !isCircumstance(cue + 1)) {
      extents.add(mention, cue, joint + "NV-" + begins(cue + 1, end), cue + 1, end);
    }
  }

  /** What stands where a clause would is none: "told reporters who came", "put it when asked". */
  private boolean takesListener(int cue) {
    String verb = cues.verb(tokens.get(cue));
    return verb.equals("tell") || verb.equals("put");
  }

  /** "she said when asked by reporters", "he said according to a readout" */
  private boolean isCircumstance(int at) {
    return at < tokens.size() && CIRCUMSTANCES.contains(tokens.get(at).word());
  }

  /** "she said this to reporters" */
  private boolean isPointing(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).word().equals("this") || tokens.get(at).word().equals("so"))
        && !tokens.get(at + 1).isTag("VERB")
        && !tokens.get(at + 1).isTag("AUX");
  }

  private boolean hasClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isTag("VERB") || tokens.get(i).isMarked()) {
        return true;
      }
    }
    return false;
  }

  private String begins(int at, int end) {
    if (at >= end) {
      return "$";
    }
    Token token = tokens.get(at);
    return token.isTag("ADP") || token.isTag("SCONJ") || token.isTag("PART") || !token.isWord()
        ? token.word()
        : token.tag();
  }

  /** The clause comes first: "…, she said". */
  private void before(Mention mention, int begin, int cue, String form) {
    int first = firstOfSentence(begin);
    if (begin - first <= ReportedExtents.SHORTEST || !tokens.get(begin - 1).isSign(",")) {
      return;
    }
    int last = Math.max(mention.last(), cue + 1);
    int rest = endOfSentence(cue) - last;
    extents.add(mention, cue, form + Math.min(3, rest / 3), first, begin);
  }

  private int firstOfSentence(int at) {
    int first = at;
    while (first > 0 && tokens.get(first - 1).sentence() == tokens.get(at).sentence()) {
      first--;
    }
    return first;
  }

  private int endOfSentence(int at) {
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).sentence() == tokens.get(at).sentence()) {
      end++;
    }
    return end;
  }
}
