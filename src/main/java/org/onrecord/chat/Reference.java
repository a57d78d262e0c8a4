package org.onrecord.chat;

import java.security.SecureRandom;

/** Short words by which a person and the log speak of the same failure. */
public final class Reference {

  /** Without letters that look like digits, or like each other on the phone. */
  private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";

  private static final int LENGTH = 6;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  public static String next() {
    StringBuilder word = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
