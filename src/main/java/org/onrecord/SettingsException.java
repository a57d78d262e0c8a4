package org.onrecord;

import java.io.Serial;
import java.util.List;

/** Settings that cannot be used; the message names every wrong one at once. */
final class SettingsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SettingsException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
