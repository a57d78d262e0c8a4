package org.onrecord.summary.catchup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much each feature of a line counts; learned by ridge regression on chats with summaries. */
record LineWeights(Map<String, Double> byFeature) {

  LineWeights {
    byFeature = Map.copyOf(byFeature);
  }

  static LineWeights learned() {
    try (InputStream in = LineWeights.class.getResourceAsStream("lines.weights");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      Map<String, Double> weights = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(parts -> weights.put(parts[1], Double.valueOf(parts[0])));
      return new LineWeights(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double score(Map<String, Double> features) {
    return features.entrySet().stream()
        .mapToDouble(each -> each.getValue() * byFeature.getOrDefault(each.getKey(), 0.0))
        .sum();
  }
}
