package org.onrecord.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void whatWasSaidAlreadyIsNotChosenAgain() {
    List<Piece> pieces =
        List.of(
            piece("the road opens in spring", "a"),
            piece("the road opens in spring", "a"),
            piece("prisoners come home", "a"));

    assertEquals(Set.of(0, 2), new HashSet<>(new Selection(pieces).choose(2, 100)));
  }

  @Test
  void whatManySayComesFirst() {
    List<Piece> pieces =
        List.of(
            piece("harbour fees rise slowly", "a"),
            piece("the treaty comes near soon", "a"),
            piece("again the treaty comes near", "a"));

    assertTrue(new Selection(pieces).choose(1, 100).get(0) > 0);
  }

  @Test
  void newVoiceIsPreferred() {
    List<Piece> pieces =
        List.of(
            piece("roads open soon", "ana"),
            piece("ports close again", "ana"),
            piece("ships leave today", "ben"));

    List<Integer> chosen = new Selection(pieces).choose(2, 100);

    assertTrue(chosen.contains(2), chosen.toString());
  }

  @Test
  void weightCounts() {
    List<Piece> pieces =
        List.of(
            new Piece("roads open soon", 1, Set.of()), new Piece("ports close again", 2, Set.of()));

    assertEquals(List.of(1), new Selection(pieces).choose(1, 100));
  }

  @Property
  void roomIsKept(
      @ForAll @Size(max = 12) List<String> texts, @ForAll @IntRange(max = 20) int words) {
    List<Piece> pieces = texts.stream().map(text -> piece(text, "a")).toList();

    List<Integer> chosen = new Selection(pieces).choose(5, words);

    int length =
        chosen.stream()
            .mapToInt(i -> (int) Arrays.stream(texts.get(i).strip().split("\\s+")).count())
            .sum();
    assertTrue(chosen.size() <= 5 && length <= words);
    assertEquals(chosen.size(), Set.copyOf(chosen).size());
  }

  private static Piece piece(String text, String speaker) {
    return new Piece(text, 1, Set.of(speaker));
  }
}
