package org.onrecord.adapter.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.WildTexts;

class MessageMenuTest {

  @Test
  void wordsBetweenMarksAreWhatIsMeant() {
    assertEquals(
        Optional.of("/verify the road will open"),
        MessageMenu.typed("Verify this quotation", "She said “the road will open” again"));
    assertEquals(
        Optional.of("/who the road will open"),
        MessageMenu.typed("Who said this?", "Read «the road will open» and “it will”!"));
  }

  @Test
  void messageWithoutMarksIsMeantAsAWhole() {
    assertEquals(
        Optional.of("/who the “big” road will open"),
        MessageMenu.typed("Who said this?", " the “big” road will open "));
  }

  @Test
  void wordsOfACardAreReadWithoutTheirEscapes() {
    assertEquals(
        Optional.of("/verify it is *not* over"),
        MessageMenu.typed(
            "Verify this quotation",
            "“it is \\*not\\* over”\n[post.example ↗](https://post.example)"));
  }

  @Test
  void otherMenusAreNotOurs() {
    assertEquals(Optional.empty(), MessageMenu.typed("Translate", "the road will open"));
  }

  @Property(tries = 200)
  void whateverAMessageSaysThereIsACommand(@ForAll(supplier = WildTexts.class) String content) {
    assertTrue(MessageMenu.typed("Who said this?", content).orElseThrow().startsWith("/who "));
  }
}
