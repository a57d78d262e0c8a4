package org.onrecord.quote.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.quote.SpeakerDirectory;

/**
 * Extracts each article of a small file with weights learned from all the others: {@code ARTICLES
 * [SEED]}; one line of JSON for each article, as {@link ExtractQuotations} writes them.
 */
public final class LeaveOneOut {

  private LeaveOneOut() {}

  public static void main(String[] arguments) throws IOException {
    CueWords cues = CueWords.load();
    WordLists words = WordLists.load("words.txt", "given-names.txt");
    ArticleReader reader = new ArticleReader(cues, words, PartsOfSpeech.load());
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path file = Path.of(arguments[0]);
    List<LearnedArticle> articles = LearnedArticle.of(GoldArticle.read(file), reader);
    List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < articles.size(); i++) {
      List<LearnedArticle> others = new ArrayList<>(articles);
      others.remove(i);
      List<String> weights = new AttributionTraining(cues, words, seed, 5).train(others);
      QuotationExtractor extractor =
          QuotationExtractor.of(new SpeakerDirectory(List.of()), weights);
      System.out.println(ExtractQuotations.extract(extractor, lines.get(i)));
    }
  }
}
