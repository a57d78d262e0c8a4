package org.onrecord;

import java.util.function.Supplier;
import org.onrecord.adapter.console.Product.Finding;

/** Tries a part of the installation and says how that went. */
final class Examination {

  private Examination() {}

  /**
   * Returns the finding of one part.
   *
   * @param words says what there is to say of a part that works; throws if it does not
   */
  static Finding of(String part, Supplier<String> words) {
    try {
      return new Finding(true, part, words.get());
    } catch (RuntimeException e) {
      return new Finding(false, part, String.valueOf(e.getMessage()));
    }
  }
}
