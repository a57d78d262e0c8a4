package org.onrecord.adapter.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as far as somebody knows it: a year, a month or a day. */
final class PartialDate {

  static final String EXPECTED = "a date like 2023-06-30, 2023-06 or 2023";

  private PartialDate() {}

  static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }
}
