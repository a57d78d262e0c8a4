package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Cuts the text outside quotation marks into words and sentences. */
final class Tokenizer {

  /** Words keep inner hyphens, dots and apostrophes; endings such as 's are words of their own. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.)+\\p{Lu}(?![\\p{L}\\p{N}])\\.?|(?:\\p{L}\\.){2,}|\\p{Lu}\\.(?=\\s*\\p{Lu})|[$€£#@]?[\\p{L}\\p{N}]+(?:[-.,:&/_](?=[\\p{L}\\p{N}])"
              + "[\\p{L}\\p{N}]+|['’](?=\\p{L})(?!(?:s|S|re|ve|ll|d|m|t)\\b)\\p{L}+|\\p{M})*"
              + "|['’](?:s|S|re|ve|ll|d|m|t)\\b|\\.{2,}|-{2,}|\\S");

  private final String text;
  private final List<MarkedWords> marked;
  private final WordLists words;
  private final List<Token> tokens = new ArrayList<>();
  private int sentence;

  private Tokenizer(String text, List<MarkedWords> marked, WordLists words) {
    this.text = text;
    this.marked = marked;
    this.words = words;
  }

  static List<Token> tokens(
      String text, Paragraphs paragraphs, List<MarkedWords> marked, WordLists words) {
    Tokenizer tokenizer = new Tokenizer(text, marked, words);
    tokenizer.read(paragraphs.spans());
    return tokenizer.tokens;
  }

  private void read(List<Span> paragraphs) {
    List<Piece> pieces = pieces();
    int next = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      int at = paragraphs.get(p).start();
      int end = paragraphs.get(p).end();
      while (next < pieces.size() && pieces.get(next).start() < end) {
        Piece piece = pieces.get(next++);
        readOutside(at, piece.start(), p);
        addMarked(piece, p);
        at = piece.end();
      }
      readOutside(at, end, p);
      sentence++;
    }
  }

  private void readOutside(int from, int to, int paragraph) {
    Matcher word = WORD.matcher(text).region(Math.min(from, to), to).useTransparentBounds(true);
    while (word.find()) {
      add(word.start(), word.end(), paragraph);
    }
  }

  private void add(int start, int end, int paragraph) {
    String shown = text.substring(start, end);
    if (shown.isBlank()) {
      return;
    }
    beginSentence(paragraph, shown);
    String word = shown.toLowerCase(Locale.ROOT).replace('’', '\'');
    tokens.add(new Token(start, end, shown, word, "", sentence, paragraph, -1));
  }

  private void addMarked(Piece piece, int paragraph) {
    beginSentence(paragraph, "“");
    tokens.add(
        new Token(
            piece.start(),
            piece.end(),
            text.substring(piece.start(), piece.end()),
            "",
            Token.MARKED,
            sentence,
            paragraph,
            piece.marked()));
  }

  /** Starts a new sentence if the last word ended one and this can begin one. */
  private void beginSentence(int paragraph, String next) {
    if (tokens.isEmpty() || !canBegin(next.codePointAt(0))) {
      return;
    }
    Token last = tokens.get(tokens.size() - 1);
    if (last.paragraph() == paragraph && last.isSign(".?!") && !isAbbreviated(last)) {
      sentence++;
    }
  }

  private static boolean canBegin(int first) {
    return Character.isLetterOrDigit(first)
        ? !Character.isLowerCase(first)
        : "“([$—–-".indexOf(first) >= 0;
  }

  private boolean isAbbreviated(Token stop) {
    if (tokens.size() < 2 || !stop.isSign(".")) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 2);
    return before.end() == stop.start() && words.is("abbreviation", before.word());
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int m = 0; m < marked.size(); m++) {
      MarkedWords words = marked.get(m);
      int last = words.pieces().size() - 1;
      for (int i = 0; i <= last; i++) {
        Span piece = words.pieces().get(i);
        int start = i == 0 ? words.outer().start() : Math.max(0, piece.start());
        int end = i == last ? words.outer().end() : piece.end();
        pieces.add(new Piece(start, end, m));
      }
    }
    return pieces;
  }

  private record Piece(int start, int end, int marked) {}
}
