package org.onrecord.quote.extract;

import java.util.List;

/** What speaks for or against a clause reporting what somebody said. */
final class ReportedFeatures {

  private final CueWords cues;
  private final WordLists words;

  ReportedFeatures(CueWords cues, WordLists words) {
    this.cues = cues;
    this.words = words;
  }

  List<String> of(ArticleText article, ReportedClause clause) {
    Features features = new Features();
    List<Token> tokens = article.tokens();
    String cue = cues.verb(tokens.get(clause.cue()));
    String form = clause.form();
    features.add("f=" + form);
    features.add("cue=" + cue);
    features.add("f=" + form + "&cue=" + cue);
    features.add("tag=" + tokens.get(clause.cue()).tag() + "&cue=" + cue);
    features.add("len=" + Features.step(clause.to() - clause.from()) + "&f=" + form);
    addMention(features, article, clause, cue);
    addInside(features, tokens, clause, cue);
    return features.names();
  }

  private void addMention(
      Features features, ArticleText article, ReportedClause clause, String cue) {
    Mention mention = clause.mention();
    Token head = article.tokens().get(mention.last() - 1);
    String kind =
        mention.kind() == Mention.Kind.PRONOUN
            ? head.word()
            : mention.kind()
                + (words.is("person", head.word())
                    ? "p"
                    : words.is("body", head.word()) ? "b" : "");
    features.add("k=" + kind);
    features.add("k=" + kind + "&cue=" + cue);
    int distance = clause.cue() - mention.last();
    features.add("d=" + Math.max(-3, Math.min(6, distance)) + "&f=" + clause.form());
    Token before = mention.first() > 0 ? article.tokens().get(mention.first() - 1) : null;
    boolean begins = before == null || before.sentence() != head.sentence();
    String tag =
        begins
            ? "^"
            : before == null || before.isWord()
                ? String.valueOf(before == null ? "" : before.tag())
                : before.word();
    features.add("b=" + tag);
    features.add("b=" + tag + "&cue=" + cue);
  }

  private static void addInside(
      Features features, List<Token> tokens, ReportedClause clause, String cue) {
    int verbs = 0;
    int marked = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      verbs += tokens.get(i).isTag("VERB") || tokens.get(i).isTag("AUX") ? 1 : 0;
      marked += tokens.get(i).isMarked() ? 1 : 0;
    }
    features.add("v=" + Math.min(3, verbs) + "&cue=" + cue);
    features.add("v=" + Math.min(3, verbs) + "&f=" + clause.form());
    features.add("next=" + following(tokens, clause.to()) + "&f=" + clause.form());
    features.addIf(marked > 0, "marked");
    features.add("first=" + tokens.get(clause.from()).tag() + "&cue=" + cue);
    features.addIf(tokens.get(clause.from()).paragraph() == 0, "headline");
  }

  /** What stands after the clause: a sign, a conjunction, or any word. */
  private static String following(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return "$";
    }
    Token token = tokens.get(at);
    if (!token.isSign(",;")) {
      return token.isWord() ? "w" : token.word();
    }
    return at + 1 < tokens.size() && !tokens.get(at + 1).isMarked()
        ? "," + (tokens.get(at + 1).isTag("NOUN") ? "n" : tokens.get(at + 1).tag())
        : ",";
  }
}
