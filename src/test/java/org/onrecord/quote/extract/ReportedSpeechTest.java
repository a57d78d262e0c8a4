package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedSpeechTest {

  private static final CueWords CUES = CueWords.load();
  private static final WordLists WORDS = WordLists.load("words.txt", "given-names.txt");
  private static final ArticleReader READER = new ArticleReader(CUES, WORDS, PartsOfSpeech.load());

  /** All that is said is as likely as this makes it: a little more than a quarter. */
  private static final Weights WEIGHTS = Weights.parse(List.of("reported\tcue=say\t-1.0"));

  @Test
  void clauseIsShown() {
    assertEquals(List.of("the road was open"), reported("Ana Petrosyan said the road was open."));
  }

  @Test
  void fewWordsWithoutVerbAreToBeLikelier() {
    assertEquals(List.of(), reported("Ana Petrosyan said the long toll road."));
  }

  @Test
  void whatThingsSayIsToBeLikelier() {
    assertEquals(List.of(), reported("The losses said the road was open."));
  }

  private static List<String> reported(String text) {
    ArticleText article = READER.read(text);
    ReportedSpeech speech =
        new ReportedSpeech(CUES, WORDS, new ReportedFeatures(CUES, WORDS), WEIGHTS);
    return speech.in(article, List.of()).stream()
        .map(report -> article.textAt(report.clause().words()))
        .toList();
  }
}
