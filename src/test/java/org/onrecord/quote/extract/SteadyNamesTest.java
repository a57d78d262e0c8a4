package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SteadyNamesTest {

  private static final ArticleReader READER =
      new ArticleReader(
          CueWords.load(), WordLists.load("words.txt", "given-names.txt"), PartsOfSpeech.load());

  @Test
  void aNameIsANameAtTheStartOfASentence() {
    List<Token> tokens = List.of(token("Pitch", "VERB", 0), token("tweeted", "VERB", 0));

    assertEquals("VERB", SteadyNames.in(tokens).get(0).tag());
    assertEquals("PROPN", SteadyNames.in(told("Pitch", tokens)).get(5).tag());
  }

  @Test
  void aCommonWordIsANameOnlyBeforeAVerb() {
    List<Token> asks = List.of(token("Will", "AUX", 2), token("they", "PRON", 2));
    List<Token> says = List.of(token("Will", "AUX", 2), token("wrote", "VERB", 2));

    assertEquals("AUX", SteadyNames.in(told("Will", withSmallWill(asks))).get(6).tag());
    assertEquals("PROPN", SteadyNames.in(told("Will", withSmallWill(says))).get(6).tag());
  }

  @Test
  void aCapitalAmongSmallWordsIsAName() {
    ArticleText text = READER.read("The road is long. “We will build it,” Husted said in June.");

    assertTrue(
        text.mentions().stream().anyMatch(one -> text.textAt(one.span()).equals("Husted")),
        () -> text.tokens().toString());
  }

  @Property
  void changesNothingButTags(@ForAll("texts") String text) {
    List<Token> tokens = READER.read(text).tokens();

    List<Token> steady = SteadyNames.in(tokens);

    assertEquals(
        tokens.stream().map(Token::text).toList(), steady.stream().map(Token::text).toList());
    assertTrue(
        IntStream.range(0, tokens.size())
            .filter(i -> !steady.get(i).equals(tokens.get(i)))
            .allMatch(i -> steady.get(i).isTag("PROPN")));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Will", "will", "Fields", "said", "the", "“Yes,”", ",", ".", "\n\n", "Ana", "Пётр",
            "A1")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  /** Three small words with a name in their midst, in a sentence of their own. */
  private static List<Token> told(String name, List<Token> rest) {
    return Stream.concat(
            Stream.of(
                token("they", "PRON", 9),
                token("asked", "VERB", 9),
                token(name, "PROPN", 9),
                token("for", "ADP", 9),
                token("help", "NOUN", 9)),
            rest.stream())
        .toList();
  }

  private static List<Token> withSmallWill(List<Token> rest) {
    return Stream.concat(Stream.of(token("will", "AUX", 1)), rest.stream()).toList();
  }

  private static Token token(String text, String tag, int sentence) {
    return new Token(0, text.length(), text, text.toLowerCase(Locale.ROOT), tag, sentence, 0, -1);
  }
}
