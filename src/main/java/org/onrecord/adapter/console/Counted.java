package org.onrecord.adapter.console;

/** Numbers with their noun: 1 article, 2 articles. */
final class Counted {

  private Counted() {}

  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
