package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {

  @ParameterizedTest
  @CsvSource({
    "Щукина, shchukina",
    "Хачатурян, khachaturyan",
    "Մուրադյան, muradyan",
    "ჯავახიშვილი, javakhishvili",
    "Kane, kane",
    "'', ''"
  })
  void lettersAreWrittenAsNewspapersDo(String name, String latin) {
    assertEquals(latin, LatinLetters.of(name));
  }

  @Property(tries = 300)
  void anythingCanBeWritten(@ForAll String text) {
    assertNotNull(LatinLetters.of(text));
  }
}
