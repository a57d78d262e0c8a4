package org.onrecord.bench;

/**
 * One line of a table of what was measured.
 *
 * @param wanted a number if nothing else will do
 */
public record Figure(String what, Object found, String wanted) {

  /** Whether it is as wanted; what wants no number always is. */
  boolean isAsWanted() {
    return !wanted.matches("\\d+") || wanted.equals(String.valueOf(found));
  }
}
