package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;

/** Reads a text: paragraphs, marks, words and their parts of speech, who is mentioned. */
final class ArticleReader {

  private final CueWords cues;
  private final WordLists words;
  private final PartsOfSpeech partsOfSpeech;

  ArticleReader(CueWords cues, WordLists words, PartsOfSpeech partsOfSpeech) {
    this.cues = cues;
    this.words = words;
    this.partsOfSpeech = partsOfSpeech;
  }

  ArticleText read(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    List<MarkedWords> marked = QuoteMarks.in(text, paragraphs);
    List<Token> tokens = tagged(Tokenizer.tokens(text, paragraphs, marked, words));
    Integer[] first = new Integer[marked.size()];
    Integer[] last = new Integer[marked.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).isMarked()) {
        int number = tokens.get(i).marked();
        first[number] = i;
        last[number] = last[number] == null ? i : last[number];
      }
    }
    List<Mention> mentions = outside(Datelines.in(text, paragraphs), tokens);
    return new ArticleText(
        text, paragraphs, marked, tokens, mentions, List.of(first), List.of(last));
  }

  private List<Mention> outside(List<Span> datelines, List<Token> tokens) {
    return Mentions.in(tokens, cues, words).stream()
        .filter(mention -> datelines.stream().noneMatch(each -> each.contains(mention.head())))
        .toList();
  }

  private List<Token> tagged(List<Token> tokens) {
    List<Token> tagged = new ArrayList<>(tokens.size());
    for (int from = 0; from < tokens.size(); ) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).sentence() == tokens.get(from).sentence()) {
        to++;
      }
      partsOfSpeech.tagged(tokens.subList(from, to)).forEach(token -> tagged.add(named(token)));
      from = to;
    }
    return SteadyNames.in(tagged);
  }

  /** The tagger takes rare given names for verbs and the like. */
  private Token named(Token token) {
    boolean given =
        token.isUpper() && (words.is("male", token.word()) || words.is("female", token.word()));
    return given ? token.tagged("PROPN") : token;
  }
}
