package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.Speaker;

class BackingTest {

  private static final CueWords CUES = CueWords.load();
  private static final WordLists WORDS = WordLists.load("words.txt", "given-names.txt");
  private static final ArticleReader READER = new ArticleReader(CUES, WORDS, PartsOfSpeech.load());

  @ParameterizedTest
  @CsvSource({
    "Tensions grew on the road., true",
    "The losses were heavy., true",
    "The ministry was closed., false",
    "The mayor was away., false",
    "The statement was short., false",
    "Ana Petrosyan was away., false"
  })
  void thingsSayNothing(String text, boolean isThing) {
    ArticleText article = READER.read(text);

    Mention first = article.mentions().get(0);

    assertEquals(isThing, Backing.isThing(first, article.tokens(), CUES, WORDS));
  }

  @Test
  void thingNearWordsIsNotTheirSource() {
    Speaker near = Speaker.unresolved("Tensions");

    assertTrue(new Backing(false, false, false, false, true).namesNobody(near));
    assertFalse(new Backing(true, true, false, false, true).namesNobody(near));
  }
}
