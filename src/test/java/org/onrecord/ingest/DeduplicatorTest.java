package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;

class DeduplicatorTest {

  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");

  private final Deduplicator duplicates = new Deduplicator(Map.of());

  @Test
  void layoutAndSignsMakeNoOtherArticle() {
    assertEquals(
        Deduplicator.wordsOf("“The bridge is open,” she said.\n\nNow."),
        Deduplicator.wordsOf("\"The  bridge is OPEN\" she said. Now"));
  }

  @Test
  void anotherWordMakesAnother() {
    assertNotEquals(Deduplicator.wordsOf("It is open."), Deduplicator.wordsOf("It is shut."));
  }

  @Test
  void anArticleIsNoCopyOfItself() {
    duplicates.keep(A, "w");

    assertEquals(Optional.empty(), duplicates.other(A, "w"));
    assertEquals(Optional.of(A), duplicates.other(B, "w"));
  }

  @Test
  void wordsThatWereReplacedAreForgotten() {
    duplicates.keep(A, "old");
    duplicates.keep(A, "new");

    assertEquals(Optional.empty(), duplicates.other(B, "old"));
  }
}
