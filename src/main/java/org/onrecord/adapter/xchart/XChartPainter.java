package org.onrecord.adapter.xchart;

import java.awt.Color;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.onrecord.chat.Chart;
import org.onrecord.chat.ChartPainter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paints charts as stacked columns; thousands of chats see the same one in the same minute. */
public final class XChartPainter implements ChartPainter {

  private static final Logger LOG = LoggerFactory.getLogger(XChartPainter.class);

  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int KEPT = 16;

  private final Map<Chart, Optional<byte[]>> painted =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Chart, Optional<byte[]>> eldest) {
          return size() > KEPT;
        }
      };

  public XChartPainter() {
    System.setProperty("java.awt.headless", "true");
  }

  @Override
  public synchronized Optional<byte[]> png(Chart chart) {
    return painted.computeIfAbsent(chart, XChartPainter::paint);
  }

  /** A machine without fonts cannot paint; what it throws then depends on the Java. */
  private static Optional<byte[]> paint(Chart chart) {
    try {
      return Optional.of(ChartEncoder.getBytes(columns(chart), "png"));
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      LOG.warn("No pictures here, charts are told in words: {}", e.toString());
      return Optional.empty();
    }
  }

  private static CategoryChart columns(Chart chart) {
    CategoryChart columns =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(chart.title()).build();
    CategoryStyler styler = columns.getStyler();
    styler.setStacked(true);
    styler.setYAxisDecimalPattern("#");
    styler.setPlotBorderVisible(false);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setLegendPosition(Styler.LegendPosition.OutsideS);
    styler.setLegendLayout(Styler.LegendLayout.Horizontal);
    for (Chart.Voice voice : chart.voices()) {
      columns.addSeries(voice.name(), chart.periods(), voice.counts());
    }
    return columns;
  }
}
