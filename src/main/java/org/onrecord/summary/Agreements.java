package org.onrecord.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** Tells what was agreed, or said together, from what somebody said alone. */
final class Agreements {

  private final List<String> words = read();

  private static List<String> read() {
    try (InputStream in = Agreements.class.getResourceAsStream("agreements.txt");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOne(Statement statement) {
    Quotation lead = statement.lead();
    String all = lead.speaker().name() + " " + lead.speakerAsPrinted() + " " + lead.text();
    String text = all.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return words.stream().anyMatch(text::contains);
  }
}
