package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ridge regression of how much a line tells on its features. */
final class LineTraining {

  private static final double RIDGE = 10;

  private final List<Map<String, Double>> rows = new ArrayList<>();
  private final List<Double> worths = new ArrayList<>();

  void add(Map<String, Double> features, double worth) {
    rows.add(features);
    worths.add(worth);
  }

  LineWeights learn() {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keySet()));
    List<String> order = List.copyOf(names);
    double[][] table = new double[rows.size()][order.size()];
    double[] spread = new double[order.size()];
    for (int j = 0; j < order.size(); j++) {
      spread[j] = standardize(table, j, order.get(j));
    }
    double[] solution = solve(table);
    Map<String, Double> weights = new HashMap<>();
    for (int j = 0; j < order.size(); j++) {
      weights.put(order.get(j), solution[j] / spread[j]);
    }
    return new LineWeights(weights);
  }

  private double standardize(double[][] table, int column, String name) {
    double mean = rows.stream().mapToDouble(row -> row.getOrDefault(name, 0.0)).average().orElse(0);
    double square = 0;
    for (int i = 0; i < table.length; i++) {
      table[i][column] = rows.get(i).getOrDefault(name, 0.0) - mean;
      square += table[i][column] * table[i][column];
    }
    double spread = Math.sqrt(square / table.length) + 1e-9;
    for (double[] row : table) {
      row[column] /= spread;
    }
    return spread;
  }

  private double[] solve(double[][] table) {
    int size = table[0].length;
    double[][] normal = new double[size][size + 1];
    double mean = worths.stream().mapToDouble(w -> w).average().orElse(0);
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          normal[j][k] += table[i][j] * table[i][k];
        }
        normal[j][size] += table[i][j] * (worths.get(i) - mean);
      }
    }
    for (int j = 0; j < size; j++) {
      normal[j][j] += RIDGE;
    }
    return eliminate(normal);
  }

  /** Positive definite, so no row has to be exchanged. */
  private static double[] eliminate(double[][] normal) {
    int size = normal.length;
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        double factor = i == j ? 0 : normal[i][j] / normal[j][j];
        for (int k = j; k <= size; k++) {
          normal[i][k] -= factor * normal[j][k];
        }
      }
    }
    double[] solution = new double[size];
    for (int j = 0; j < size; j++) {
      solution[j] = normal[j][size] / normal[j][j];
    }
    return solution;
  }
}
