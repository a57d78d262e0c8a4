package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.Reply;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.testing.FiveArticles;
import org.onrecord.testing.InMemoryArrivals;
import org.onrecord.testing.MemoryArchive;

/** Digests of the articles that come with the product. */
class FirstDigestTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");

  private final FiveArticles five = new FiveArticles();
  private final QuotationIndex index;
  private final DigestPreview preview;

  FirstDigestTest(@TempDir Path folder) throws SourceException {
    var archive = new MemoryArchive();
    var arrivals = new InMemoryArrivals();
    index = LuceneQuotationIndex.open(folder.resolve("index"));
    five.store(archive, index);
    new ArrivalWatch(archive, arrivals, CLOCK).look();
    var desk = new NewsDesk(archive, arrivals, index, StatementGrouper::group);
    preview = new DigestPreview(arrivals, new DigestEditor(desk, ChartPainter.NONE));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void firstDigestShowsTheNewestOnRecord() {
    Reply digest = preview.of(LocalDate.of(2026, 2, 1), YEREVAN);

    assertEquals(FiveArticles.golden("first-digest"), five.text(digest));
  }

  @Test
  void whatCameOnADayIsItsDigest() {
    String digest = five.text(preview.of(LocalDate.of(2026, 3, 1), YEREVAN));

    assertTrue(digest.startsWith("New on record: "), digest);
    assertTrue(digest.contains("For the first time: "), digest);
  }

  @Test
  void everyQuotedWordStandsInItsFile() throws IOException {
    List<Reply.Block> all = new ArrayList<>();
    all.addAll(preview.of(LocalDate.of(2026, 2, 1), YEREVAN).blocks());
    all.addAll(preview.of(LocalDate.of(2026, 3, 1), YEREVAN).blocks());
    for (Reply.Block block : all) {
      if (block instanceof Reply.Quote quote) {
        String file =
            Files.readString(Path.of("knowledge/articles", quote.quotation().article().file()));
        assertTrue(file.contains(quote.quotation().text()), quote.quotation().text());
      }
    }
  }
}
