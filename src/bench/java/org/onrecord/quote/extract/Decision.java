package org.onrecord.quote.extract;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Alternatives of which at least one was right.
 *
 * @param features for each alternative, the numbers of its features
 */
record Decision(List<int[]> features, BitSet right) {

  Decision only(IntPredicate kept) {
    List<int[]> fewer =
        features.stream().map(all -> IntStream.of(all).filter(kept).toArray()).toList();
    return new Decision(fewer, right);
  }
}
