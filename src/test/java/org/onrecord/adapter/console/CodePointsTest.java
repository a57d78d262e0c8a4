package org.onrecord.adapter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CodePointsTest {

  @Property
  void placesAreCountedFromTheStartInWhateverOrderTheyAreAsked(
      @ForAll String text,
      @ForAll @IntRange(max = 50) int one,
      @ForAll @IntRange(max = 50) int two) {
    CodePoints codePoints = new CodePoints(text);
    int first = Math.min(one, text.length());
    int second = Math.min(two, text.length());

    assertEquals(text.codePointCount(0, first), codePoints.before(first));
    if (!splitsAPair(text, first) && !splitsAPair(text, second)) {
      assertEquals(text.codePointCount(0, second), codePoints.before(second));
    }
  }

  private static boolean splitsAPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
