package org.onrecord.adapter.xchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.Chart;
import org.onrecord.testing.TestCharts;

class XChartPainterTest {

  private final XChartPainter painter = new XChartPainter();

  @Test
  void chartIsPainted() throws IOException {
    BufferedImage picture = read(painter.png(TestCharts.CHART).orElseThrow());

    assertEquals(900, picture.getWidth());
    long colours =
        IntStream.range(0, 900).mapToLong(x -> picture.getRGB(x, 300)).distinct().count();
    assertNotEquals(1, colours);
  }

  @Test
  void sameChartIsPaintedOnce() {
    Chart same =
        new Chart(TestCharts.CHART.title(), TestCharts.CHART.periods(), TestCharts.CHART.voices());

    assertSame(painter.png(TestCharts.CHART).orElseThrow(), painter.png(same).orElseThrow());
  }

  @Test
  void namesMayBeAnything() throws IOException {
    List<Chart.Voice> voices =
        List.of(
            new Chart.Voice("Անա <b>", List.of(1, 0)),
            new Chart.Voice("x".repeat(300), List.of(0, 2)));

    assertEquals(
        520, read(painter.png(new Chart("", List.of("a", "b"), voices)).orElseThrow()).getHeight());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
