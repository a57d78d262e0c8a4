package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.WildTexts;

class QuestionTest {

  @ParameterizedTest
  @CsvSource({
    "'<b>what did</b> Benn <i>say?</i>', what did Benn say?",
    "**what** did `Benn` say?, what did Benn say?",
    "what did B\u200benn say?, what did Benn say?",
    "what did \u202eBenn\u202c say?, what did Benn say?",
    "ｗｈａｔ　did Benn say?, what did Benn say?",
    "what did Bеnn sаy?, what did Benn say?",
    "что сказал Рaсков?, что сказал Расков?",
    "'what did <script>alert(1)</script>Benn say?', what did Benn say?",
    "[what did Benn say](https://example.org/a)?, what did Benn say?",
    "what did *Benn* say about the _road_?, what did Benn say about the road?",
    "what did Benn say about last_mile?, what did Benn say about last_mile?",
    "what did\u001b[31m Benn\u001b[0m say?, what did Benn say?",
    "what did Benn 👍🏽 say ❤️ 👨‍👩‍👧?, what did Benn say ?",
    "what did B\u0337e\u0322n\u0334n say?, what did Benn say?",
    "what did José say?, what did José say?",
    "ماذا قالَ بِن؟, ماذا قالَ بِن؟",
    "is 3 < 5 and 5 > 4?, is 3 < 5 and 5 > 4?",
  })
  void onlyWhatIsReadRemains(String typed, String read) {
    assertEquals(read, new Question(typed).text());
  }

  @Test
  void aMegabyteIsCut() {
    assertTrue(new Question("what did Benn say ".repeat(60_000)).text().length() <= 600);
  }

  @Property(tries = 300)
  void whatWasReadReadsTheSame(@ForAll @From(supplier = WildTexts.class) String typed) {
    Question once = new Question(typed);

    assertEquals(once.text().length() <= 600, true);
    assertTrue(once.text().equals(once.text().strip()));
  }
}
