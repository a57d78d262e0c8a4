package org.onrecord.chat;

import java.util.Optional;

/** Makes pictures of charts. */
public interface ChartPainter {

  /** Paints nothing; charts are told in words. */
  ChartPainter NONE = chart -> Optional.empty();

  /** Returns the picture as PNG; empty if pictures cannot be painted here. */
  Optional<byte[]> png(Chart chart);
}
