package org.onrecord.quote.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns weights from a file of annotated articles: {@code TRAINING WEIGHTS [SEED [RUNS [DEV]]]},
 * and prints how they do on the articles of DEV.
 *
 * <p>What is written are figures over features that know no word but the classes of our own lists.
 */
public final class TrainQuotations {

  private TrainQuotations() {}

  public static void main(String[] arguments) throws IOException {
    CueWords cues = CueWords.load();
    WordLists words = WordLists.load("words.txt", "given-names.txt");
    ArticleReader reader = new ArticleReader(cues, words, PartsOfSpeech.load());
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    int runs = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    long start = System.nanoTime();
    List<LearnedArticle> articles =
        LearnedArticle.of(GoldArticle.read(Path.of(arguments[0])), reader);
    System.err.printf("read in %.1f s%n", (System.nanoTime() - start) / 1e9);
    AttributionTraining training = new AttributionTraining(cues, words, seed, runs);
    List<String> lines = training.train(articles);
    Files.write(Path.of(arguments[1]), lines);
    System.err.printf("%d weights in %.1f s%n", lines.size(), (System.nanoTime() - start) / 1e9);
    if (arguments.length > 4) {
      System.out.println(DevFigures.of(GoldArticle.read(Path.of(arguments[4])), lines));
    }
  }
}
