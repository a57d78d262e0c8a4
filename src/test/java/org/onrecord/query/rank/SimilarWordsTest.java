package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarWordsTest {

  private static final List<String> LONG =
      SimilarWords.allOf(
          "They spoke of the road for a long time. "
              + "In the end the last bridge is always the hardest, they found, and went home.");

  @Test
  void closestRunIsWhereMostOfTheWordsStand() {
    List<String> claimed = SimilarWords.of("the last bridge is always the easiest");

    assertEquals(
        List.of("easiest"),
        WordDifference.between(claimed, SimilarWords.closest(claimed, LONG)).onlyClaimed());
  }

  @Test
  void textShorterThanTheWordsIsItsOwnClosestRun() {
    List<String> text = SimilarWords.of("a road");

    assertEquals(text, SimilarWords.closest(SimilarWords.of("a road that is long"), text));
  }

  @Test
  void noWordOfALongTextIsLeftOut() {
    assertEquals(5000, SimilarWords.allOf("word ".repeat(5000)).size());
  }
}
