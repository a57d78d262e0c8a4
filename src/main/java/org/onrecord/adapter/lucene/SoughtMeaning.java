package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.query.Embedder;
import org.onrecord.query.PastedPost;
import org.onrecord.query.Query;

/**
 * What is sought means: as a whole and, of a text, sentence by sentence, for a text says several
 * things, and somebody may have said one of them.
 */
final class SoughtMeaning {

  /** Learned on posts that repeat a checked claim. */
  private static final double OF_A_SENTENCE = 0.3;

  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…:])\\s+|\\s+[-–—]+\\s+");

  /** Fewer words than these say nothing, and more sentences than these take long. */
  private static final int FEWEST_WORDS = 4;

  private static final int MOST_SENTENCES = 8;

  private final float[] whole;

  /** Empty unless it is a text. */
  private final List<float[]> sentences;

  private SoughtMeaning(float[] whole, List<float[]> sentences) {
    this.whole = whole;
    this.sentences = sentences;
  }

  static Optional<SoughtMeaning> of(Query query, Embedder embedder) {
    String text = PastedPost.inWords(query.sought());
    List<float[]> sentences =
        query.isText()
            ? sentences(query.sought())
                .filter(each -> !each.equals(text))
                .flatMap(each -> embedder.ofQuestion(each).stream())
                .toList()
            : List.of();
    return embedder.ofQuestion(text).map(whole -> new SoughtMeaning(whole, sentences));
  }

  float[] whole() {
    return whole;
  }

  private static Stream<String> sentences(String text) {
    return BETWEEN
        .splitAsStream(PastedPost.inWords(PastedPost.said(text)))
        .filter(each -> each.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS)
        .limit(MOST_SENTENCES);
  }

  /**
   * Returns how close each document is, 0 for those without a vector.
   *
   * @param documents in ascending order
   */
  double[] closeness(IndexSearcher searcher, int[] documents) throws IOException {
    double[] close = new Closeness(searcher, whole).of(documents);
    if (sentences.isEmpty()) {
      return close;
    }
    double[] closest = new double[documents.length];
    for (float[] sentence : sentences) {
      double[] each = new Closeness(searcher, sentence).of(documents);
      Arrays.setAll(closest, i -> Math.max(closest[i], each[i]));
    }
    Arrays.setAll(close, i -> close[i] + OF_A_SENTENCE * (closest[i] - close[i]));
    return close;
  }
}
