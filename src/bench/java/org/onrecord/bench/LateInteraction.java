package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.adapter.onnx.PieceVectors;
import org.onrecord.query.Findings;

/** Brings what was found into an order by how close its pieces are to those of what is sought. */
final class LateInteraction {

  private final PieceVectors model;
  private final Map<String, float[][]> known = new HashMap<>();

  LateInteraction(PieceVectors model) {
    this.model = model;
  }

  /**
   * @param share what the pieces are worth; the remainder is for what the order was made by
   */
  Answered reordered(Findings findings, double share) {
    Answered answered = OwnAnswers.of(findings);
    String sought = findings.query().sought();
    if (sought.isBlank() || !findings.query().words().isEmpty()) {
      return answered;
    }
    float[][] pieces = pieces(sought);
    List<Shown> ranking =
        answered.ranking().stream()
            .map(each -> scored(each, pieces, share))
            .sorted(Comparator.comparingDouble(Shown::score).reversed())
            .toList();
    return new Answered(ranking, answered.statements(), answered.confidence());
  }

  private Shown scored(Shown each, float[][] sought, double share) {
    double close = PieceVectors.closeness(sought, pieces(each.text()));
    double score = (1 - share) * each.score() + share * close;
    return new Shown(each.article(), each.text(), score, each.who());
  }

  private float[][] pieces(String text) {
    return known.computeIfAbsent(text, this::made);
  }

  private float[][] made(String text) {
    try {
      return model.of(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
