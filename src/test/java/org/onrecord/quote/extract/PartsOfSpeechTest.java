package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

class PartsOfSpeechTest {

  private static final PartsOfSpeech PARTS = PartsOfSpeech.load();
  private static final POSTaggerME LIBRARY = new POSTaggerME(model());

  /** It is only faster. */
  @Property(tries = 200)
  void tagsAreThoseOfTheLibrary(@ForAll("sentences") List<String> words) {
    List<Token> sentence = words.stream().map(PartsOfSpeechTest::token).toList();

    String[] tags = PARTS.tagged(sentence).stream().map(Token::tag).toArray(String[]::new);

    assertArrayEquals(LIBRARY.tag(words.toArray(String[]::new)), tags);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.oneOf(
            Arbitraries.of("the", "old", "road", "said", "Ana", "left", "that", "to", ",", "."),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Token token(String word) {
    return new Token(0, word.length(), word, word, "", 0, 0, -1);
  }

  private static POSModel model() {
    try (InputStream model = PartsOfSpeech.class.getResourceAsStream(PartsOfSpeech.MODEL)) {
      return new POSModel(model);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
