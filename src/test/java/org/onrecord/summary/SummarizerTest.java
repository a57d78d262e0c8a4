package org.onrecord.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.chat.Reply;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.Period;
import org.onrecord.query.QueryCore;
import org.onrecord.query.QuotationIndex;
import org.onrecord.testing.FiveArticles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;

class SummarizerTest {

  private final FiveArticles five = new FiveArticles();
  private final QuotationIndex index;
  private final Summarizer summarizer;

  SummarizerTest(@TempDir Path folder) throws SourceException {
    var archive = new MemoryArchive();
    index = LuceneQuotationIndex.open(folder.resolve("index"));
    five.store(archive, index);
    var core = new QueryCore(five.directory(), index, archive, Fixture.CLOCK);
    summarizer = new Summarizer(core, index, archive, five.directory());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void allThereIsIsSummarized() {
    assertEquals(FiveArticles.golden("summary"), five.text(summarizer.of("")));
  }

  @Test
  void periodIsComparedWithTheOneBefore() {
    assertEquals(FiveArticles.golden("summary-of-june"), five.text(summarizer.of("June 2023")));
  }

  @Test
  void topicIsSummarized() {
    String text = five.text(summarizer.of("humanitarian assistance"));

    assertTrue(text.startsWith("In short, what was said on humanitarian assistance"), text);
    assertTrue(text.contains("getting humanitarian assistance in there"), text);
  }

  @Test
  void everyQuotedWordStandsInItsFile() throws IOException {
    List<Reply.Quote> quotes =
        summarizer.of("").blocks().stream()
            .filter(Reply.Quote.class::isInstance)
            .map(Reply.Quote.class::cast)
            .toList();

    assertTrue(quotes.size() > 5);
    for (Reply.Quote quote : quotes) {
      String file =
          Files.readString(Path.of("knowledge/articles", quote.quotation().article().file()));
      assertTrue(file.contains(quote.quotation().text()), quote.quotation().text());
    }
  }

  @Test
  void nothingIsSaidTwice() {
    List<String> words =
        summarizer.of("").blocks().stream()
            .filter(Reply.Quote.class::isInstance)
            .map(block -> ((Reply.Quote) block).quotation().text())
            .toList();

    assertEquals(words.size(), Set.copyOf(words).size());
  }

  @Test
  void partsCanBeGivenOneByOne() {
    Period may = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31), "");

    String text = five.text(summarizer.of("", "Blinken", may));

    assertTrue(
        text.startsWith("In short, what Antony Blinken said, 1 May 2023 – 31 May 2023"), text);
  }

  @Test
  void speakerNobodyKnowsIsToldSo() {
    assertEquals(
        "Nothing is on record of what Zaphod said.",
        five.text(summarizer.of("", "Zaphod", Period.ANY)));
  }

  @Test
  void namesMayStandAfterByOrAComma() {
    for (String words : List.of("by Blinken", "peace by Blinken in 2023", "peace, Blinken")) {
      String text = five.text(summarizer.of(words));

      assertTrue(text.startsWith("In short, what Antony Blinken said"), text);
      assertEquals(words.contains("peace"), text.contains(" said on peace"), text);
      assertEquals(words.contains("2023"), text.contains("1 January 2023"), text);
    }
  }

  @Test
  void outletIsAsked() {
    String text = five.text(summarizer.of("from Turan"));

    assertTrue(text.startsWith("In short, what was said in Turan, word for word:"), text);
    assertTrue(text.contains("in 2 articles; Turan; 30 June 2023"), text);
  }

  @Test
  void otherTimesAreNamedWhereAPeriodHasNothing() {
    String told = five.text(summarizer.of("Lachin in June 2023"));

    assertTrue(
        told.startsWith(
            "Nothing is on record of what was said on Lachin, 1 June 2023 – 30 June 2023."
                + " At other times: "),
        told);
  }

  @Test
  void emptyPeriodIsToldSo() {
    assertEquals(
        "Nothing is on record of what was said, 1 January 1999. At other times: 45 statements in 5"
            + " articles; MassisPost, Turan; 2 articles with no outlet printed; 8 November 2022 –"
            + " 11 September 2023.",
        five.text(
            summarizer.of(
                "", "", new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 1), ""))));
  }

  @Test
  void reportedWordsAreMarkedAsSuch() {
    Set<String> labels =
        summarizer.of("Price").blocks().stream()
            .filter(Reply.Quote.class::isInstance)
            .map(block -> ((Reply.Quote) block).label().name())
            .collect(Collectors.toSet());

    assertTrue(labels.contains("REPORTED"), labels.toString());
  }
}
