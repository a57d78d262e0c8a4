package org.onrecord.adapter.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.chat.Chart;

/** A chart as text: its title, its periods, and a line for each voice, tabs between the cells. */
final class ChartText {

  private ChartText() {}

  static String of(Chart chart) {
    return Stream.concat(
            Stream.of(chart.title(), String.join("\t", chart.periods())),
            chart.voices().stream().map(ChartText::line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Chart.Voice voice) {
    return voice.name()
        + voice.counts().stream().map(count -> "\t" + count).collect(Collectors.joining());
  }

  static Chart read(String text) {
    List<String> lines = text.lines().toList();
    List<Chart.Voice> voices = lines.stream().skip(2).map(ChartText::voice).toList();
    return new Chart(lines.get(0), List.of(lines.get(1).split("\t")), voices);
  }

  private static Chart.Voice voice(String line) {
    String[] cells = line.split("\t");
    return new Chart.Voice(cells[0], Arrays.stream(cells).skip(1).map(Integer::valueOf).toList());
  }
}
