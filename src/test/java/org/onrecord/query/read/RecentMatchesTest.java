package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecentMatchesTest {

  private final RecentMatches recent = new RecentMatches();
  private final List<List<String>> lookedUp = new ArrayList<>();

  private void lookUp(List<String> words) {
    recent.of(
        words,
        asked -> {
          lookedUp.add(asked);
          return List.of();
        });
  }

  @Test
  void theSameWordsAreLookedUpOnce() {
    lookUp(List.of("orla", "benn"));
    lookUp(List.of("orla", "benn"));
    lookUp(List.of("benn"));

    assertEquals(List.of(List.of("orla", "benn"), List.of("benn")), lookedUp);
  }

  @Test
  void olderWordsMakeRoom() {
    lookUp(List.of("benn"));
    IntStream.range(0, 64).forEach(other -> lookUp(List.of("name" + other)));
    lookUp(List.of("benn"));

    assertEquals(66, lookedUp.size());
  }

  @Test
  void aLongTextIsNotKept() {
    List<String> text = Collections.nCopies(17, "word");
    lookUp(text);
    lookUp(text);

    assertEquals(2, lookedUp.size());
  }
}
