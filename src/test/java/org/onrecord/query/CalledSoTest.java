package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.Speaker;

class CalledSoTest {

  private static final Speaker COLE = Speaker.person("ana-cole", "Ana Cole");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mayor of Eastport | He was wrong. Eastport Mayor Ana Cole said so.",
        "the Eastport mayor | Ana Cole, the mayor of Eastport, said so.",
        "the Eastport mayor | The mayor of Eastport, Ana Cole, said so.",
        "the head of the Road Board | The leader of the Road Board, Ana Cole, warned him.",
        "the Eastport council president | Council president Ana Cole praised Eastport.",
        "Admiral Cole | Adm. Ana Cole, 59, is back.",
        "the admiral | Adm. Ana Cole, 59, is back.",
        "opposition leader | It was opposition leader Ana Cole who left.",
        "a retiree from Eastport | Ana Cole, 75, a retiree in Eastport, voted.",
        "Ana Cole from Eastport | Ana Cole was there.",
        "Road Board counsel Ana Cole | Ana Cole was there.",
        "the Road Board chief of staff | Road Board Chief of Staff Ana Cole left.",
        "the governor of Eastport | Gov. Ana Cole of Eastport left.",
        "the spokeswoman for the board | Ana Cole, a spokesman for the board, left."
      })
  void whoIsPresentedSoIsMeant(String asked, String line) {
    assertTrue(new CalledSo(asked).presents(new Introduction(COLE, line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an aide to Ana Cole | Ana Cole was there.",
        "Ana Cole's lawyer | Ana Cole was there.",
        "the mayor | Ana Cole, a friend of the mayor, left.",
        "the mayor of Eastport | Ana Cole, who met the mayor of Eastport, left.",
        "the mayor of Eastport | The mayor of Eastport told Ana Cole to leave.",
        "the mayor of Westport | Eastport Mayor Ana Cole left.",
        "Aleppo | In Aleppo Ana Cole said so.",
        "the pilot | Ana Cole, talking of the pilot, left."
      })
  void whoIsSomebodyElseIsNot(String asked, String line) {
    assertFalse(new CalledSo(asked).presents(new Introduction(COLE, line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the manager of the Eastport club | The club's manager, Ana Cole, left. | true",
        "the manager of the Eastport club | The Westport club's manager, Ana Cole, left. | false",
        "the Eastport minister | Westport Minister Ana Cole left. | false",
        "the judge in the Eastport case | Westport Judge Ana Cole left. | true",
        "the judge in the harbour case | Westport Judge Ana Cole left. | false",
        "the girl friend of Ben Moor's brother | Ana Cole, then the girl friend of Ben's brother, left. | true",
      })
  void whatTellsAnOfficeMayStandElsewhere(String asked, String line, boolean is) {
    String article = line + "\n\nThe club is in Eastport. Moor won the case.";

    assertEquals(is, new CalledSo(asked).presents(COLE, article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "easterner | Easterner candidate Ana Cole left. | true",
        "easterner | Ana Cole, a candidate whom an Easterner met, left. | false",
      })
  void oneOfManyIsCalledSoInATitle(String asked, String line, boolean is) {
    assertEquals(is, CalledSo.oneOf(asked).presents(COLE, line));
  }

  @Property
  void anythingCanBeAskedOfAnything(@ForAll String asked, @ForAll String line) {
    new CalledSo(asked).presents(new Introduction(COLE, line + " Ana Cole " + line));
    new CalledSo(asked).presents(COLE, line + " Ana Cole " + line);
  }
}
