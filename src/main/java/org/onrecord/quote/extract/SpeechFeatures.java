package org.onrecord.quote.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * What speaks for or against marked words being somebody's words, and not a title, a name or a word
 * the writer keeps at a distance.
 */
final class SpeechFeatures {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

  private final CueWords cues;
  private final WordLists words;
  private final WordingFeatures wording;

  SpeechFeatures(CueWords cues, WordLists words) {
    this.cues = cues;
    this.words = words;
    this.wording = new WordingFeatures(words);
  }

  /**
   * The likeliest source of marked words.
   *
   * @param score how well it fits, as the ranker sees it
   * @param continues whether words before them in their sentence are the same source's
   */
  record Source(@Nullable Mention mention, double score, boolean continues) {}

  List<String> of(ArticleText article, int marked, Source source) {
    Features features = new Features();
    addWords(features, article, marked, (int) Math.max(-7, Math.min(5, source.score() / 2)));
    addNeighbours(features, article, marked);
    addSource(features, article, marked, source);
    wording.add(features, article, marked, size(article, marked));
    return features.names();
  }

  private void addSource(Features features, ArticleText article, int marked, Source source) {
    int size = size(article, marked);
    features.addIf(source.continues(), "continues&n=" + size);
    Mention mention = source.mention();
    if (mention == null) {
      features.add("nobody&n=" + size);
      return;
    }
    CuePattern pattern = CuePattern.of(Place.of(article, marked, mention), cues);
    features.add("p=" + pattern.name());
    features.add("p=" + pattern.name() + "&n=" + size);
    features.add("rc=" + pattern.right().type() + "&lc=" + pattern.left().type());
    features.add("rc=" + pattern.right().type() + "&n=" + size);
    features.add("k=" + mention.kind() + "&n=" + size);
    addVerb(features, article, mention, pattern, size);
  }

  private void addVerb(
      Features features, ArticleText article, Mention mention, CuePattern pattern, int size) {
    Standing standing = new Standing(article.tokens(), cues);
    features.add("gov=" + standing.governor(mention) + "&n=" + size);
    if (pattern.right().isThere()) {
      int verb = pattern.right().token();
      String kind = cues.kind(article.tokens().get(verb));
      features.add("rk=" + kind + "&n=" + size);
      features.add("rk=" + kind + "&p=" + pattern.name());
      features.add("rf=" + standing.form(verb) + "&p=" + pattern.name());
    }
  }

  private static int size(ArticleText article, int marked) {
    return Math.min(6, article.wordsOf(marked).split("\\s+", -1).length);
  }

  private static void addWords(Features features, ArticleText article, int marked, int score) {
    String words = article.wordsOf(marked).strip();
    int count = 0;
    int upper = 0;
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      count++;
      upper += Character.isUpperCase(word.group().codePointAt(0)) ? 1 : 0;
    }
    int size = Math.min(6, count);
    String last = ending(words);
    int share = count == 0 ? 0 : upper * 4 / count;
    boolean first = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    boolean headline = article.tokens().get(article.firstTokens().get(marked)).paragraph() == 0;
    String kind = headline ? "h" : "";
    features.add(kind + "n=" + Math.min(12, count));
    features.add(kind + "end=" + last + "&n=" + size);
    features.add(kind + "cap=" + share + "&n=" + size);
    features.add(kind + "first=" + first + "&n=" + size);
    features.add("score=" + score);
    features.add("score=" + score + "&n=" + size);
    features.add(kind + "score=" + score + "&cap=" + share);
    features.add("mark=" + article.text().charAt(article.marked().get(marked).outer().start()));
    features.addIf(
        headline, "hmark=" + article.text().charAt(article.marked().get(marked).outer().start()));
    features.addIf(headline, "hscore=" + score);
    features.addIf(!article.marked().get(marked).closed(), "unclosed");
    features.addIf(article.marked().get(marked).pieces().size() > 1, "pieces");
  }

  private static String ending(String words) {
    String last = words.isEmpty() ? "" : words.substring(words.length() - 1);
    return ",.?!".contains(last) ? last : "w";
  }

  private void addNeighbours(Features features, ArticleText article, int marked) {
    List<Token> tokens = article.tokens();
    int at = article.firstTokens().get(marked);
    Token own = tokens.get(at);
    int size = size(article, marked);
    String before = at > 0 ? sort(tokens.get(at - 1), own) : "^";
    int end = article.lastTokens().get(marked);
    String after = end + 1 < tokens.size() ? sort(tokens.get(end + 1), own) : "$";
    features.add("b=" + before);
    features.add("b=" + before + "&n=" + size);
    features.add("a=" + after);
    features.add("a=" + after + "&n=" + size);
    features.add("ab=" + before + "_" + after);
    features.add("bb=" + (at > 1 ? sort(tokens.get(at - 2), own) : "^") + "_" + before);
    features.addIf(own.paragraph() == 0, "headline");
    features.add("alone=" + article.isAlone(marked));
    addNearestCue(features, article, marked, size);
    features.add("long=" + Math.min(2, longNeighbours(article, marked)) + "&n=" + size);
  }

  private String sort(Token token, Token own) {
    if (token.paragraph() != own.paragraph()) {
      return "^";
    }
    if (token.isMarked()) {
      return "Q";
    }
    if (words.is("naming", token.word())) {
      return "naming";
    }
    if (words.is("work", token.word())) {
      return "work";
    }
    String cue = cues.verb(token);
    if (!cue.isEmpty()) {
      return "V" + cue;
    }
    boolean small =
        token.isTag("ADP") || token.isTag("SCONJ") || token.isTag("DET") || token.isTag("CCONJ");
    return small || !token.isWord() ? token.word() : cues.isNoun(token) ? "noun" : token.tag();
  }

  private void addNearestCue(Features features, ArticleText article, int marked, int size) {
    List<Token> tokens = article.tokens();
    int at = article.firstTokens().get(marked);
    int nearest = nearestCue(tokens, at);
    String kind = nearest < 0 ? "-" : cues.kind(tokens.get(nearest));
    String side = nearest < at ? "<" : ">";
    features.add("cue=" + kind + "&n=" + size);
    features.add(
        nearest < 0 ? "cue=-" : "cue=" + kind + side + Math.min(3, Math.abs(nearest - at) / 2));
  }

  /** The number of the cue that is nearest in the same sentence, or -1. */
  private int nearestCue(List<Token> tokens, int at) {
    for (int distance = 1; distance < 20; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        boolean inside = i >= 0 && i < tokens.size();
        if (inside
            && tokens.get(i).sentence() == tokens.get(at).sentence()
            && !cues.verb(tokens.get(i)).isEmpty()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int longNeighbours(ArticleText article, int marked) {
    int own = article.tokens().get(article.firstTokens().get(marked)).paragraph();
    int count = 0;
    for (int i = 0; i < article.marked().size(); i++) {
      Span words = article.marked().get(i).words();
      boolean here = article.tokens().get(article.firstTokens().get(i)).paragraph() == own;
      count += here && i != marked && words.length() > 30 ? 1 : 0;
    }
    return count;
  }
}
