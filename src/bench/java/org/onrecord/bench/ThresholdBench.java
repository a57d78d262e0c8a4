package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each threshold between on record and not on record would cost: of the questions refused, how
 * many have no answer (precision), and of those without one, how many are refused (recall).
 *
 * <p>Arguments: the questions, with {@code answerable}, and what {@link QuestionBench} wrote for
 * them.
 */
public final class ThresholdBench {

  private static final int STEPS = 9;
  private static final double STEP = 0.1;

  private final List<Double> answerable = new ArrayList<>();
  private final List<Double> unanswerable = new ArrayList<>();

  private ThresholdBench() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Double> confidence = new HashMap<>();
    for (JsonNode line : JsonLines.read(Path.of(arguments[1]))) {
      confidence.put(line.get("id").asText(), line.path("confidence").asDouble());
    }
    var bench = new ThresholdBench();
    for (JsonNode question : JsonLines.read(Path.of(arguments[0]))) {
      boolean has = question.path("answerable").asBoolean(true);
      double sure = confidence.getOrDefault(question.get("id").asText(), 0.0);
      (has ? bench.answerable : bench.unanswerable).add(sure);
    }
    bench.print();
  }

  private void print() {
    System.out.println("threshold | precision | recall | F1 | answerable that are answered");
    for (int step = 0; step <= STEPS; step++) {
      double threshold = step * STEP;
      double refused = below(unanswerable, threshold);
      double wrongly = below(answerable, threshold);
      System.out.printf(
          Locale.ROOT,
          "%.1f | %.3f | %.3f | %.3f | %.3f%n",
          threshold,
          refused / Math.max(1, refused + wrongly),
          refused / unanswerable.size(),
          2 * refused / (refused + wrongly + unanswerable.size()),
          1 - wrongly / answerable.size());
    }
  }

  private static double below(List<Double> confidence, double threshold) {
    return confidence.stream().filter(each -> each < threshold).count();
  }
}
