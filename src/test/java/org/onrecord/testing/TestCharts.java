package org.onrecord.testing;

import java.util.List;
import java.util.Optional;
import org.onrecord.chat.Chart;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.Reply;

/** A chart, and a painter that does not look at it. */
public final class TestCharts {

  public static final Chart CHART =
      new Chart(
          "Statements over time",
          List.of("May 2023", "Jun 2023"),
          List.of(
              new Chart.Voice("Ana Petrosyan", List.of(2, 1)),
              new Chart.Voice("Ben", List.of(0, 1))));

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

  private static final ChartPainter PAINTER = chart -> Optional.of(PNG.clone());

  private TestCharts() {}

  public static Reply.Picture picture(String command) {
    return new Reply.Picture(CHART, command, PAINTER);
  }
}
