package org.onrecord.summary.catchup;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells what people say of themselves together as others tell it: we becomes they. */
final class Together {

  private static final Map<String, String> OTHERS =
      Map.of(
          "we", "they",
          "we're", "they are",
          "we've", "they have",
          "we'll", "they will",
          "we'd", "they would",
          "us", "them",
          "our", "their",
          "ours", "theirs");

  private static final Pattern WE =
      Pattern.compile("\\b(?:we'(?:re|ve|ll|d)|we|us|ours?)\\b", Pattern.CASE_INSENSITIVE);

  private Together() {}

  /** US in capitals is a country. */
  static String asOthers(String text) {
    return WE.matcher(text)
        .replaceAll(
            m ->
                m.group().equals("US")
                    ? "US"
                    : Objects.requireNonNull(OTHERS.get(m.group().toLowerCase(Locale.ROOT))));
  }
}
