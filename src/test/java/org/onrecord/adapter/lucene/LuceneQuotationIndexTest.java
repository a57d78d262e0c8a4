package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Candidate;
import org.onrecord.query.Embedder;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.QuotationIndexContract;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.extract.QuotationExtractor;
import org.onrecord.testing.Fixture;

class LuceneQuotationIndexTest extends QuotationIndexContract {

  @TempDir private Path folder = Path.of("");

  @Override
  protected QuotationIndex open() {
    return LuceneQuotationIndex.open(folder.resolve("index"));
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    Path damaged = folder.resolve("damaged");
    try (var index = LuceneQuotationIndex.open(damaged)) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.commit();
    }
    for (Path file : filesIn(damaged)) {
      Files.writeString(file, "not an index");
    }

    try (var index = LuceneQuotationIndex.open(damaged)) {
      assertTrue(index.mustBeFilled());
      assertEquals(0, index.holdings().articles());
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  @Test
  void anIndexThatWasNeverCommittedIsMadeAnew() {
    Path half = folder.resolve("half");
    try (var index = LuceneQuotationIndex.open(half)) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
    }

    try (var index = LuceneQuotationIndex.open(half)) {
      assertTrue(index.mustBeFilled());
    }
  }

  @Test
  void anIndexThatIsInUseIsNotTakenOver() {
    assertThrows(UncheckedIOException.class, this::open);
  }

  @Test
  void whatIsCloseInMeaningIsFoundWithoutItsWords() {
    try (var index = LuceneQuotationIndex.open(folder.resolve("meaning"), new RoadsAndTheRest())) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.put(Fixture.JUNE, Fixture.quotationsOfJune());
      index.commit();

      Candidate first = index.candidates(about("traffic"), 3).get(0);

      assertTrue(first.words().startsWith("The road"));
      assertEquals(0.96, first.fit().meaning(), 0.02);
    }
  }

  @Test
  void aTurnIsAboutWhatTheTurnsAroundItAreAbout() {
    String body =
        """
        ORLA BENN: Good morning.

        TAVI RUSK: Will there be a toll on the bridge?

        ORLA BENN: Not this year.
        """;
    Article talk =
        new Article(new ArticleId("talk"), "talk.md", null, Provenance.unknown("en"), body);
    List<Quotation> turns = QuotationExtractor.load(Fixture.DIRECTORY).extract(talk);
    try (var index = LuceneQuotationIndex.open(folder.resolve("talk"))) {
      index.put(talk, turns);
      index.commit();
      var asked = new AskedSpeaker("Benn", List.of(Fixture.ORLA), true);

      List<Candidate> found = index.candidates(about("toll").withSpeakers(List.of(asked)), 3);

      assertEquals(3, turns.size());
      assertTrue(found.get(0).fit().context() > 0);
    }
  }

  @Test
  void aTextMeansWhatOneOfItsSentencesMeans() {
    String text =
        "The shops were closed all morning and nobody came to open them. Somebody built a road.";
    try (var index = LuceneQuotationIndex.open(folder.resolve("text"), new ShopsAndTheRest())) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.commit();

      assertEquals(0.3, index.candidates(about(text), 1).get(0).fit().meaning(), 0.02);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwrtzpxq", "qwrtzpxqkjhgfdsa", "🙂🙂🙂", "2+2", "ղզքրտփ"})
  void whatIsNotMadeOfWordsMeansNothing(String nonsense) {
    try (var index = LuceneQuotationIndex.open(folder.resolve("meaning"), new RoadsAndTheRest())) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.commit();

      assertEquals(List.of(), index.candidates(about(nonsense), 3));
    }
  }

  @Test
  void wordsThatEverySentenceHasMeanSomethingTogether() {
    try (var index = LuceneQuotationIndex.open(folder.resolve("meaning"), new RoadsAndTheRest())) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.commit();

      assertEquals(3, index.candidates(about("to be or not to be"), 3).size());
    }
  }

  @Test
  void aWordOfTheLanguageIsNoTypingErrorForAnother() {
    try (var index = LuceneQuotationIndex.open(folder.resolve("words"))) {
      index.put(Fixture.MAY, Fixture.quotationsOfMay());
      index.commit();

      assertEquals(0, index.candidates(about("roam"), 3).get(0).fit().covered());
      assertTrue(index.candidates(about("roadd"), 3).get(0).fit().covered() > 0);
    }
  }

  private static Query about(String topic) {
    return Query.of(Intent.ABOUT).withTopic(topic);
  }

  /** Finds shops in questions alone. */
  private static final class ShopsAndTheRest implements Embedder {

    @Override
    public String name() {
      return "shops and the rest";
    }

    @Override
    public Optional<float[]> ofQuestion(String text) {
      return Optional.of(text.contains("shops") ? new float[] {0, 1} : new float[] {1, 0});
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
      return Optional.of(new float[] {1, 0});
    }
  }

  /** Knows two meanings. */
  private static final class RoadsAndTheRest implements Embedder {

    @Override
    public String name() {
      return "roads and the rest";
    }

    @Override
    public Optional<float[]> ofQuestion(String text) {
      return Optional.of(new float[] {0.6f, 0.8f});
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
      float[] road = {0.8f, 0.6f};
      float[] rest = {-0.8f, -0.6f};
      return Optional.of(text.contains("road") ? road : rest);
    }
  }
}
