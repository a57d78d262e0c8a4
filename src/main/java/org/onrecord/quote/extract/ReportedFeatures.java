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
    addVerb(features, tokens, clause);
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

  private void addVerb(Features features, List<Token> tokens, ReportedClause clause) {
    Standing standing = new Standing(tokens, cues);
    String form = clause.form();
    String verb = cues.kind(tokens.get(clause.cue()));
    String kind = verb.isEmpty() ? tokens.get(clause.cue()).tag() : verb;
    String how = standing.form(clause.cue());
    features.add("kind=" + kind);
    features.add("kind=" + kind + "&f=" + form);
    features.add("kind=" + kind + "&how=" + how);
    features.add("kind=" + kind + "&after=" + after(tokens, clause.cue()));
    features.add("kind=" + kind + "&first=" + tokens.get(clause.from()).tag());
    features.add("how=" + how + "&f=" + form);
    features.addIf(standing.lastCue(clause.from(), clause.to()) >= 0, "inner&f=" + form);
    features.addIf(standing.lastCue(clause.from(), clause.to()) >= 0, "inner&kind=" + kind);
    addStanding(features, tokens, clause, kind);
  }

  private void addStanding(
      Features features, List<Token> tokens, ReportedClause clause, String kind) {
    Standing standing = new Standing(tokens, cues);
    String governor = standing.governor(clause.mention());
    String under = standing.under(clause.mention());
    String between = between(tokens, clause.mention(), clause.cue());
    features.add("gov=" + governor + "&f=" + clause.form());
    features.add("gov=" + governor + "&k=" + clause.mention().kind());
    features.add("under=" + under);
    features.add("under=" + under + "&kind=" + kind);
    features.add("between=" + between);
    features.add("between=" + between + "&gov=" + governor);
  }

  /** What follows a verb: the part of speech, or which small word. */
  private static String after(List<Token> tokens, int verb) {
    Token next = tokens.get(Math.min(tokens.size() - 1, verb + 1));
    boolean small = next.isTag("ADP") || next.isTag("SCONJ") || next.isTag("PART");
    return small ? next.word() : next.tag();
  }

  /** The words between a mention and its verb, as far as they change whose verb it is. */
  private static String between(List<Token> tokens, Mention mention, int cue) {
    if (cue < mention.last()) {
      return "left";
    }
    StringBuilder between = new StringBuilder();
    for (int i = mention.last(); i < cue && between.length() < 12; i++) {
      between.append(sort(tokens.get(i)));
    }
    return between.toString();
  }

  private static String sort(Token token) {
    if (token.isSign(",")) {
      return ",";
    }
    if (token.word().startsWith("wh")) {
      return "w";
    }
    if (token.isTag("ADP")) {
      return "p";
    }
    boolean noun = token.isTag("N") || token.isTag("P");
    return noun ? "n" : token.isTag("A") ? "" : "x";
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
