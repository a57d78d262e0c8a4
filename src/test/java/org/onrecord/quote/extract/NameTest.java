package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource({
    "PETROSYAN, Petrosyan",
    "ANA COLE, Ana Cole",
    "O'BRIEN-LEE, O'Brien-Lee",
    "ОРЛОВА, Орлова",
    "JFK, JFK",
    "McCain, McCain",
  })
  void namesInCapitalsAreShownAsOtherArticlesPrintThem(String printed, String shown) {
    assertEquals(shown, Name.inSmallLetters(printed));
  }

  /** Greek ends a word with a letter of its own. */
  private static String anySigma(String name) {
    return Name.of(name).toString().replace('ς', 'σ');
  }

  @Property
  void whatIsShownIsTheSameName(@ForAll String printed) {
    assertEquals(anySigma(printed), anySigma(Name.inSmallLetters(printed)));
  }
}
