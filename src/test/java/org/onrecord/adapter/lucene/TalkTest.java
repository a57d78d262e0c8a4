package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Candidate;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.quote.extract.QuotationExtractor;
import org.onrecord.testing.Fixture;

class TalkTest {

  private static final String ASIDE = "TAVI RUSK: " + "Well. ".repeat(70) + "\n\n";

  private static final String TALK =
      "TAVI RUSK: The toll, then.\n\n"
          + ASIDE
          + "ORLA BENN: Not this year.\n\n"
          + ASIDE.repeat(12)
          + "ORLA BENN: Not this month.\n\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void theTurnNearestToWhereTheTopicIsNamedComesFirst() {
    List<Candidate> found = ofBenn(article("talk", TALK));

    assertEquals("Not this year.", found.get(0).words());
    assertTrue(found.get(0).fit().words() > found.get(1).fit().words());
  }

  @Test
  void whatIsSaidInAnotherTalkTellsNothing() {
    String other = TALK.substring(TALK.indexOf("ORLA"));

    for (Candidate each : ofBenn(article("a", "TAVI RUSK: The toll.\n\n"), article("b", other))) {
      assertEquals(0, each.fit().covered());
    }
  }

  @Test
  void aQuotationInProseIsJudgedByItselfAlone() {
    String prose =
        "“Not this year,” Orla Benn said.\n\n“The toll is a shame,” Tavi Rusk said."
            + "\n\n“Not this month,” Orla Benn said.\n\n";

    for (Candidate each : ofBenn(article("prose", prose))) {
      assertEquals(0, each.fit().words());
    }
  }

  private List<Candidate> ofBenn(Article... articles) {
    try (var index = LuceneQuotationIndex.open(folder.resolve("index"))) {
      for (Article article : articles) {
        index.put(article, QuotationExtractor.load(Fixture.DIRECTORY).extract(article));
      }
      index.commit();
      var benn = new AskedSpeaker("Benn", List.of(Fixture.ORLA), true);
      Query query = Query.of(Intent.STATEMENTS).withTopic("toll").withSpeakers(List.of(benn));
      List<Candidate> found = index.candidates(query, 9);
      assertEquals(2, found.size());
      return found;
    }
  }

  private static Article article(String id, String body) {
    return new Article(new ArticleId(id), id, null, Provenance.unknown("en"), body);
  }
}
