package org.onrecord.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses few pieces that say what many say, each something that the others don't.
 *
 * <p>Every term is worth what the pieces that hold it weigh. A piece is worth its terms that no
 * chosen piece holds; the most worthy is chosen, as long as there is room (budgeted maximum
 * coverage, Lin and Bilmes, 2010).
 */
public final class Selection {

  /** How far a longer piece must be worth more: 1 would favour fragments, 0 speeches. */
  private static final double LENGTH = 0.9;

  /** How much a new voice, outlet or day adds. */
  private static final double FACET = 0.3;

  private final List<Piece> pieces;
  private final List<Set<String>> terms;
  private final Map<String, Double> worth = new HashMap<>();

  public Selection(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.terms = pieces.stream().map(piece -> Terms.of(piece.text())).toList();
    for (int i = 0; i < pieces.size(); i++) {
      for (String term : terms.get(i)) {
        worth.merge(term, pieces.get(i).weight(), Double::sum);
      }
    }
    worth.replaceAll((term, sum) -> Math.sqrt(sum));
  }

  /**
   * Returns the places of the chosen pieces, the most worthy first.
   *
   * @param most how many at most
   * @param words how many words they may have together
   */
  public List<Integer> choose(int most, int words) {
    var chosen = new ArrayList<Integer>();
    Set<String> said = new HashSet<>();
    Set<String> heard = new HashSet<>();
    int room = words;
    while (chosen.size() < most) {
      int next = best(chosen, said, heard, room);
      if (next < 0) {
        break;
      }
      chosen.add(next);
      said.addAll(terms.get(next));
      heard.addAll(pieces.get(next).facets());
      room -= length(pieces.get(next));
    }
    return chosen;
  }

  private int best(List<Integer> chosen, Set<String> said, Set<String> heard, int room) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int length = length(pieces.get(i));
      if (length <= room && !chosen.contains(i)) {
        double worth = worth(i, said, heard) / Math.pow(Math.max(length, 1), LENGTH);
        if (worth > most) {
          most = worth;
          best = i;
        }
      }
    }
    return best;
  }

  private double worth(int place, Set<String> said, Set<String> heard) {
    double news =
        terms.get(place).stream()
            .filter(term -> !said.contains(term))
            .mapToDouble(term -> worth.getOrDefault(term, 0.0))
            .sum();
    Piece piece = pieces.get(place);
    long facets = piece.facets().stream().filter(facet -> !heard.contains(facet)).count();
    return news * piece.weight() * (1 + FACET * facets);
  }

  private static int length(Piece piece) {
    return piece.text().strip().split("\\s+").length;
  }
}
