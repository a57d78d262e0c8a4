package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.WildTexts;

class PastedPostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toll on the road. #LastMileToll https://example.org/x1 | Toll on the road. Last Mile Toll",
        "the roadhttps://t.example/x pic.twitter.com/AbC | the road",
        "see news.example/toll now | see now",
        "#NLNews2031 on the_toll | NL News 2031 on the_toll",
        "the toll — Orla Benn (@OrlaBenn_NL) June 3, 2031 | the toll — Orla Benn ( Orla Benn NL ) June 3, 2031",
        "#մաքսատուրք | մաքսատուրք",
      })
  void onlyWordsAreLeft(String pasted, String words) {
    assertEquals(words, PastedPost.inWords(pasted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Benn say about the toll?",
        "@OnRecord what did Benn say?",
        "benn@example.org",
        "C# and #1",
        "U.S./Norland talks, 24/7, 9.30/10.00",
        "https://example.org/toll",
        "",
      })
  void whatIsNoPostIsLeftAsItIs(String text) {
    assertEquals(text, PastedPost.inWords(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll is dead! — Orla Benn (@OrlaBenn) June 3, 2031 | The toll is dead!",
        "The toll is dead! https://example.org/x - Orla Benn (@OrlaBenn) | The toll is dead!",
        "The toll — it is dead | The toll — it is dead",
        "The toll is dead (@OrlaBenn) | The toll is dead (@OrlaBenn)",
      })
  void whoPostedItIsNoPartOfWhatIsSaid(String pasted, String said) {
    assertEquals(said, PastedPost.said(pasted));
  }

  @Property(tries = 300)
  void somethingIsAlwaysLeft(@ForAll @From(supplier = WildTexts.class) String text) {
    assertFalse(!text.isBlank() && PastedPost.inWords(text).isBlank());
    assertFalse(!text.isBlank() && PastedPost.said(text).isBlank());
  }
}
