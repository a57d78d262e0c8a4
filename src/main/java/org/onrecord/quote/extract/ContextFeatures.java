package org.onrecord.quote.extract;

import java.util.List;

/** What the sources of the words before say for or against a mention being the source of these. */
final class ContextFeatures {

  private final CueWords cues;

  ContextFeatures(CueWords cues) {
    this.cues = cues;
  }

  /**
   * @param gap how many mentions with a verb stand since the last words, the same for all mentions
   */
  void add(Features features, Place place, Context context, String pattern, int gap) {
    Context.Spoken last = context.last();
    if (last == null) {
      features.add("no-last&p=" + pattern);
      return;
    }
    int apart = apart(place, last);
    String relation = relation(place, last.mention());
    features.add("last=" + relation + apart);
    features.add("last=" + relation + "&p=" + pattern);
    features.addIf(apart == 0, "here&" + relation + place.side());
    features.add("gap=" + gap + "&" + relation + apart);
    features.add("gap=" + gap + "&" + relation + "&p=" + pattern);
    addEarlier(features, place, context, relation + "+", apart);
  }

  private static void addEarlier(
      Features features, Place place, Context context, String relation, int apart) {
    Context.Spoken earlier = context.beforeLast();
    if (earlier != null) {
      features.add("last2=" + relation + relation(place, earlier.mention()) + apart);
    }
    int times = context.times(place.article(), place.mention());
    features.add("spoke=" + Math.min(3, times) + "&" + place.mention().kind());
  }

  /** How many paragraphs the words are after the last attributed ones. */
  private static int apart(Place place, Context.Spoken last) {
    ArticleText article = place.article();
    Token own = article.tokens().get(article.firstTokens().get(place.marked()));
    Token before = article.tokens().get(article.lastTokens().get(last.marked()));
    return Math.min(3, own.paragraph() - before.paragraph());
  }

  /** How many mentions with a verb of their own stand between the last words and these. */
  int subjectsSince(Place place, Context context) {
    Context.Spoken last = context.last();
    if (last == null) {
      return 0;
    }
    ArticleText article = place.article();
    int from = article.lastTokens().get(last.marked());
    int to = article.firstTokens().get(place.marked());
    int count = 0;
    for (Mention mention : article.mentionsBetween(from, to)) {
      count += CueNear.rightOf(mention, article.tokens(), cues).isThere() ? 1 : 0;
    }
    return Math.min(2, count);
  }

  private static String relation(Place place, Mention last) {
    Mention mention = place.mention();
    if (mention.first() == last.first()) {
      return "same";
    }
    List<Token> tokens = place.article().tokens();
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return last.kind() == Mention.Kind.PRONOUN ? "pron-pron" : "pron";
    }
    boolean name = tokens.get(mention.last() - 1).word().equals(tokens.get(last.last() - 1).word());
    return name ? "name" : last.kind() == Mention.Kind.PRONOUN ? "diff-pron" : "diff";
  }
}
