package org.onrecord.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures between 0 and 1 as the cells of a table. */
final class Share {

  private Share() {}

  static String cells(double... shares) {
    return Arrays.stream(shares)
        .mapToObj(each -> String.format(Locale.ROOT, "%.3f", each).replaceFirst("^0(?=[.])", ""))
        .collect(Collectors.joining(" | "));
  }
}
