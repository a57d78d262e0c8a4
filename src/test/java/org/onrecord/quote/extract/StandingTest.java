package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final CueWords CUES = CueWords.load();
  private static final ArticleReader READER =
      new ArticleReader(CUES, WordLists.load("words.txt", "given-names.txt"), PartsOfSpeech.load());

  @Test
  void knowsThePrepositionOverAMention() {
    ArticleText text = READER.read("At a rally, Ana Petrosyan spoke of the road.");
    Standing standing = new Standing(text.tokens(), CUES);

    List<String> governors = text.mentions().stream().map(standing::governor).toList();

    assertEquals(List.of("in", "-", "of"), governors);
  }

  @Test
  void tellsTheFormsOfAVerb() {
    ArticleText text = READER.read("Ana has said so, and Boris wants to say it.");
    Standing standing = new Standing(text.tokens(), CUES);

    assertEquals("aux", standing.form(numberOf(text, "said")));
    assertEquals("to", standing.form(numberOf(text, "say")));
  }

  @Test
  void seesTheVerbAMentionStandsUnder() {
    ArticleText text = READER.read("Ana said that Boris had left.");
    Standing standing = new Standing(text.tokens(), CUES);

    assertEquals("-", standing.under(text.mentions().get(0)));
    assertEquals("say-that", standing.under(text.mentions().get(1)));
  }

  private static int numberOf(ArticleText text, String word) {
    List<String> words = text.tokens().stream().map(Token::word).toList();
    return words.indexOf(word);
  }
}
