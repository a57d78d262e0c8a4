package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * In what a claim and the printed words differ, where they run side by side.
 *
 * @param onlyClaimed words of the claim that are not printed
 * @param onlyPrinted words printed in their place
 */
public record WordDifference(List<String> onlyClaimed, List<String> onlyPrinted) {

  public WordDifference {
    onlyClaimed = List.copyOf(onlyClaimed);
    onlyPrinted = List.copyOf(onlyPrinted);
  }

  public static WordDifference between(List<String> claimed, List<String> printed) {
    int[][] common = common(claimed, printed);
    var onlyClaimed = new ArrayList<String>();
    var onlyPrinted = new ArrayList<String>();
    int i = 0;
    int j = 0;
    boolean begun = false;
    while (i < claimed.size() && j < printed.size() && common[i][j] > 0) {
      if (claimed.get(i).equals(printed.get(j))) {
        begun = true;
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        onlyClaimed.add(claimed.get(i++));
      } else if (begun) {
        onlyPrinted.add(printed.get(j++));
      } else {
        j++;
      }
    }
    // what ends a claim stands for as many words where the printed ones go on
    onlyPrinted.addAll(printed.subList(j, Math.min(j + claimed.size() - i, printed.size())));
    onlyClaimed.addAll(claimed.subList(i, claimed.size()));
    return new WordDifference(onlyClaimed, onlyPrinted);
  }

  /** Returns the length of the longest common sequence of each pair of remainders. */
  private static int[][] common(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
