package org.onrecord.summary.catchup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'll call you tomorrow. | Ana will call Ben tomorrow.",
        "I really like your new bike! | Ana really likes Ben's new bike.",
        "I don’t know what you mean. | Ana doesn't know what Ben means.",
        "I was at my aunt's. | Ana was at Ana's aunt's.",
        "You should see a doctor. | Ana tells Ben: Ben should see a doctor.",
        "The bus leaves at nine. | Ana tells Ben: the bus leaves at nine.",
        "We can't pay our rent. | Ana tells Ben: they can't pay their rent.",
        "Minsk is far away from the US. | Ana tells Ben: Minsk is far away from the US.",
        "Let's meet at my place. | Ana suggests that they meet at Ana's place.",
        "Let us take our bikes and ride to my aunt's. | Ana suggests that they take their bikes and"
            + " ride to Ana's aunt's.",
        "Let us not wait for it. | Ana suggests that they not wait for it.",
        "Let us know when you leave. | Ana tells Ben: Let them know when Ben leaves.",
        "They let us use the hall. | Ana tells Ben: they let them use the hall.",
        "It rains, so let us stay in. | Ana tells Ben: “It rains, so let us stay in.”",
        "Could you please bring me the book? | Ana asks Ben to bring Ana the book.",
        "Do you like jazz? | Ana asks Ben whether Ben likes jazz.",
        "Are you coming? | Ana asks Ben whether Ben is coming.",
        "How long have you lived here? | Ana asks Ben how long Ben has lived here.",
        "What can I do for you? | Ana asks Ben what Ana can do for Ben.",
        "What's your name? | Ana asks Ben what is Ben's name.",
        "Will the valley road be open? | Ana asks Ben: “Will the valley road be open?”",
        "He said “I won't” to me. | Ana tells Ben: “He said “I won't” to me.”"
      })
  void isToldAsOneTellsWhatOthersSaid(String said, String told) {
    assertEquals(told, ReportedSpeech.of(new Line(0, "Ana", "Ben", said)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I am tired. | Ana is tired.",
        "I | Ana says: “I”",
        "I⓫ wait | Ana says: Ana⓫ wait.",
        "The bus is late. | Ana says: the bus is late.",
        "You are wrong. | Ana says: “You are wrong.”",
        "Where is it? | Ana asks where is it."
      })
  void nobodyIsMeantWhenNobodyIsCertain(String said, String told) {
    assertEquals(told, ReportedSpeech.of(new Line(0, "Ana", "", said)));
  }

  @Property
  void peopleMayBeCalledAnything(@ForAll @NotBlank String name, @ForAll @NotBlank String other) {
    String told = ReportedSpeech.of(new Line(0, name, other, "I know you and your $1 well"));

    assertEquals(name + " knows " + other + " and " + other + "'s $1 well.", told);
  }

  @Property
  void anythingCanBeTold(@ForAll String said, @ForAll boolean isAnswered) {
    for (Line line : Line.of(List.of(new Turn("Ana", isAnswered ? "Ben" : "", said)))) {
      String told = ReportedSpeech.of(line);
      assertTrue(told.startsWith("Ana "), told);
      assertFalse(told.isBlank());
    }
  }
}
