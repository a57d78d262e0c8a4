package org.onrecord.adapter.console;

/** Counts the places of one text in Unicode code points, as scripts in other languages do. */
final class CodePoints {

  private final String text;
  private int lastUnit;
  private int lastCodePoint;

  CodePoints(String text) {
    this.text = text;
  }

  /** Returns how many code points stand before an index of UTF-16 units. */
  int before(int unit) {
    lastCodePoint +=
        unit >= lastUnit
            ? text.codePointCount(lastUnit, unit)
            : -text.codePointCount(unit, lastUnit);
    lastUnit = unit;
    return lastCodePoint;
  }
}
