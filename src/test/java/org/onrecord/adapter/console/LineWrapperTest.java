package org.onrecord.adapter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineWrapperTest {

  @Test
  void linesBreakAtSpaces() {
    assertEquals(
        List.of("the road will open", "in May"),
        new LineWrapper(20).wrap("the road will open in May", 0));
  }

  @Test
  void wordWiderThanTheLineStaysWhole() {
    String word = "x".repeat(30);

    assertEquals(List.of("a", word, "b"), new LineWrapper(20).wrap("a " + word + " b", 0));
  }

  @Test
  void wideCharactersCountTwice() {
    assertEquals(List.of("道路 道路 道路", "道路"), new LineWrapper(20).wrap("道路 道路 道路 道路", 5));
  }

  @Property
  void noCharacterIsLostOrAdded(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 120) int width) {
    String joined = String.join(" ", new LineWrapper(width).wrap(text, 0));

    assertEquals(text.replaceAll("\\R", " "), joined.replaceAll("\\R", " "));
  }

  @Property
  void everyLineFitsUnlessItIsOneWord(@ForAll @IntRange(min = 20, max = 100) int width) {
    List<String> lines = new LineWrapper(width).wrap("one two three four five ".repeat(20), 0);

    assertTrue(lines.stream().allMatch(line -> line.length() <= width));
  }
}
