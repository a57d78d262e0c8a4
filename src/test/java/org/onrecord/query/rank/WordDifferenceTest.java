package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  private static WordDifference between(String claimed, String printed) {
    return WordDifference.between(SimilarWords.of(claimed), SimilarWords.of(printed));
  }

  @Test
  void aChangedWordIsNamedOnBothSides() {
    assertEquals(
        new WordDifference(List.of("open"), List.of("close")),
        between("the road will open today", "The road will close today, he said"));
  }

  @Test
  void aChangedLastWordIsNamedOnBothSidesToo() {
    assertEquals(
        new WordDifference(List.of("easiest"), List.of("hardest")),
        between("the end is easiest", "The end is hardest, we know that"));
  }

  @Test
  void theSameWordsDoNotDiffer() {
    assertEquals(
        new WordDifference(List.of(), List.of()), between("a road", "There is a road here"));
  }
}
