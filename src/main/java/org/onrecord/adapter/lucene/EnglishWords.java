package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into word stems: small letters, no accents, no dots in abbreviations, no stop words.
 */
final class EnglishWords extends Analyzer {

  EnglishWords() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    stream = new PatternReplaceFilter(stream, Pattern.compile("\\."), "", true);
    stream =
        new StopFilter(new EnglishPossessiveFilter(stream), EnglishAnalyzer.getDefaultStopSet());
    boolean asSpelt = field.equals(Field.SPELLING);
    return new TokenStreamComponents(words, asSpelt ? stream : new PorterStemFilter(stream));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  /** Returns the different words of a text as spelt, in their order, at most {@code limit}. */
  List<String> spelt(String text, int limit) {
    return words(Field.SPELLING, text, limit);
  }

  /** Returns the different stems of a text in their order, at most {@code limit}. */
  List<String> stems(String text, int limit) {
    return words(Field.WORDS, text, limit);
  }

  /** Returns the stem of a word; the word itself if it has none. */
  String stem(String word) {
    List<String> stems = stems(word, 1);
    return stems.isEmpty() ? word : stems.get(0);
  }

  private List<String> words(String field, String text, int limit) {
    var stems = new LinkedHashSet<String>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stems.size() < limit && stream.incrementToken()) {
        if (term.length() > 1) {
          stems.add(term.toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArrayList<>(stems);
  }
}
