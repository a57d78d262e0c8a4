package org.onrecord.bench;

import java.util.List;
import org.onrecord.bench.GoldPlaces.Place;

/** How high the words that answer stand in rankings, the mean over many questions. */
final class RankingScore {

  private static final int TOP = 10;

  /** What a person reads without scrolling, in characters. */
  private static final double READ = 600;

  private final GoldPlaces places;
  private int questions;
  private double reciprocalRanks;
  private int first;
  private int amongTen;
  private int read;

  RankingScore(GoldPlaces places) {
    this.places = places;
  }

  /** One text of a ranking and which of the gold words it holds. */
  private record Seen(String text, Place place, List<Place> gold) {}

  /**
   * @param gold the ids of the quotations that answer
   */
  void add(List<Shown> ranking, List<String> gold) {
    List<Place> sought =
        gold.stream().map(places::quotation).flatMap(java.util.stream.Stream::ofNullable).toList();
    List<Seen> seen = ranking.stream().map(each -> seen(each, sought)).toList();
    int rank = rank(seen);
    questions++;
    reciprocalRanks += rank == 0 ? 0 : 1.0 / rank;
    first += rank == 1 ? 1 : 0;
    amongTen += rank > 0 ? 1 : 0;
    read += isRead(seen) ? 1 : 0;
  }

  private Seen seen(Shown shown, List<Place> sought) {
    Place place = places.find(shown.article(), shown.text());
    return place == null
        ? new Seen(shown.text(), new Place(shown.article(), 0, 0), List.of())
        : new Seen(shown.text(), place, sought.stream().filter(place::covers).toList());
  }

  private static int rank(List<Seen> seen) {
    for (int i = 0; i < Math.min(TOP, seen.size()); i++) {
      if (!seen.get(i).gold().isEmpty()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether half of the words that answer stand in what is read. */
  private static boolean isRead(List<Seen> seen) {
    double before = 0;
    for (Seen each : seen) {
      int length = each.text().codePointCount(0, each.text().length());
      for (Place gold : each.gold()) {
        double needed =
            Math.max(0, gold.from() - each.place().from()) + 0.5 * gold.shared(each.place());
        if (before < READ
            && before + needed / Math.max(1, each.place().length()) * length <= READ) {
          return true;
        }
      }
      before += length;
    }
    return false;
  }

  double meanReciprocalRank() {
    return reciprocalRanks / questions;
  }

  /** Returns the mean reciprocal rank, the share of first places, and of those among ten. */
  String ranks() {
    return Share.cells(
        meanReciprocalRank(), (double) first / questions, (double) amongTen / questions);
  }

  String readShare() {
    return Share.cells((double) read / questions);
  }
}
