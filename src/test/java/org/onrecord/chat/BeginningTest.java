package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.WildTexts;

class BeginningTest {

  @Test
  void textThatFitsStaysWhole() {
    assertEquals(new Beginning("Short.", false), Beginning.of("Short.", 6, String::length));
  }

  @Test
  void cutFallsOnTheEndOfASentence() {
    assertEquals(
        new Beginning("One is here. Two is here. ", true),
        Beginning.of("One is here. Two is here. Three is here.", 35, String::length));
  }

  @Test
  void cutFallsOnTheEndOfAWordIfASentenceIsTooLong() {
    assertEquals(
        new Beginning("one two ", true), Beginning.of("one two three", 10, String::length));
  }

  @Property(tries = 200)
  void cutNeverSplitsACharacterAndKeepsToTheRoom(
      @ForAll(supplier = WildTexts.class) String text,
      @ForAll @IntRange(min = 20, max = 500) int room) {
    Beginning beginning = Beginning.of(text, room, String::length);

    assertTrue(text.startsWith(beginning.text()));
    assertTrue(beginning.text().length() <= room);
    assertFalse(Character.isHighSurrogate(beginning.text().charAt(beginning.text().length() - 1)));
    assertEquals(beginning.text().length() < text.length(), beginning.isCut());
  }
}
