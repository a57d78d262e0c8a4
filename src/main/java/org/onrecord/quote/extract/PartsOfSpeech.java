package org.onrecord.quote.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/** Tells the part of speech of each word of a sentence. */
final class PartsOfSpeech {

  static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** What the library calls the figures within the model. */
  private static final String WEIGHTS = "pos.model";

  /** Longer sentences are lists or tables; the tagger's time grows with them, its use does not. */
  private static final int LONGEST_SENTENCE = 400;

  /** What the tagger reads where marked words stand: a clause as short as can be, or nothing. */
  private static List<String> inPlaceOf(Token marked) {
    String text = marked.text();
    boolean clause = text.length() > 2 && ",.?!".indexOf(text.charAt(text.length() - 2)) >= 0;
    return clause ? List.of("\"", "yes", ",", "\"") : List.of("\"", "\"");
  }

  private final UnaryOperator<String[]> tagger;

  /**
   * @param tagger gives each word of a sentence its tag
   */
  PartsOfSpeech(UnaryOperator<String[]> tagger) {
    this.tagger = tagger;
  }

  static PartsOfSpeech load() {
    try (InputStream model = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("Not on the class path: " + MODEL);
      }
      POSModel read = new POSModel(model);
      MaxentModel weights = read.getArtifact(WEIGHTS);
      // it remembers its last sentence, so each thread has its own
      ThreadLocal<POSContextGenerator> contexts =
          ThreadLocal.withInitial(read.getFactory()::getPOSContextGenerator);
      return new PartsOfSpeech(words -> tags(words, weights, contexts.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives each word the likeliest tag after those of the words before it.
   *
   * <p>The library's own tagger follows the three best readings, but its contexts know only the
   * tags of the first: it comes to the same in three times the time.
   */
  private static String[] tags(String[] words, MaxentModel weights, POSContextGenerator contexts) {
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = weights.getBestOutcome(weights.eval(contexts.getContext(i, words, tags, null)));
    }
    return tags;
  }

  List<Token> tagged(List<Token> sentence) {
    if (sentence.size() > LONGEST_SENTENCE) {
      return sentence.stream().map(token -> token.tagged(token.isUpper() ? "PROPN" : "X")).toList();
    }
    List<String> words = new ArrayList<>();
    for (Token token : sentence) {
      if (token.isMarked()) {
        words.addAll(inPlaceOf(token));
      } else {
        words.add(token.text().replace('’', '\''));
      }
    }
    String[] tags = tagger.apply(words.toArray(String[]::new));
    List<Token> tagged = new ArrayList<>();
    int at = 0;
    for (Token token : sentence) {
      tagged.add(token.isMarked() ? token : token.tagged(tags[at]));
      at += token.isMarked() ? inPlaceOf(token).size() : 1;
    }
    return tagged;
  }
}
