package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 March 2024",
        "March 2, 2024",
        "Mar. 2nd, 2024",
        "Saturday, 2 March 2024",
        "Published on 2 March 2024, 10:15 GMT",
        "Date: 2024-03-02",
        "2024-03-02T10:15:00Z",
        "Harbour Gazette | 2 MARCH 2024",
      })
  void lineOfItsOwnIsTheDay(String line) {
    String text = "Ferry talks resume\n\n  " + line + "\n\nThey met on 1 May 2023.";

    assertEquals(Optional.of(LocalDate.of(2024, 3, 2)), PrintedDate.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They meet on 2 March 2024",
        "Updated: 2 March 2024",
        "02/03/2024",
        "31 February 2024",
        "May I, 2024",
        "March 2024",
      })
  void otherLinesAreNoDay(String line) {
    assertEquals(Optional.empty(), PrintedDate.in("Ferry talks\n" + line + "\nThey met."));
  }

  @Test
  void dayFarBelowIsOfSomethingElse() {
    assertEquals(Optional.empty(), PrintedDate.in("They met.\n".repeat(20) + "2 March 2024"));
  }

  @Property
  void anyTextIsRead(@ForAll("texts") String text) {
    PrintedDate.in(text).ifPresent(day -> assertEquals(4, String.valueOf(day.getYear()).length()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "2",
            "31",
            "2024",
            "1999",
            " ",
            ",",
            "March",
            "may",
            "-",
            "|",
            ":",
            "\n",
            "Monday",
            "Published",
            "T",
            "٣",
            "😀")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
