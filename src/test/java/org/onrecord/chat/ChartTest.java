package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.TestCharts;

class ChartTest {

  @Test
  void wordsSayWhatThePictureShows() {
    assertEquals(
        "Statements over time: Ana Petrosyan 2 in May 2023, 1 in Jun 2023; Ben 1 in Jun 2023.",
        TestCharts.CHART.inWords());
  }
}
