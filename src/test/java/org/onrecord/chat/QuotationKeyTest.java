package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.quote.QuotationId;

class QuotationKeyTest {

  @Test
  void keyLeadsBackToItsQuotation() {
    for (String article : List.of("000_ad17", "a-1-2", "-dash", "ümlaut. and space", "7")) {
      QuotationId id = new QuotationId(new ArticleId(article), new Span(12, 345));

      String key = QuotationKey.of(id).orElseThrow();

      assertTrue(key.matches("[A-Za-z0-9_-]{1,64}"), key);
      assertEquals(Optional.of(id), QuotationKey.read(key));
    }
  }

  @Test
  void whatIsNoKeyIsRefused() {
    for (String odd : List.of("", "q_", "q_a-5-2", "q_a-1-99999999999", "q_-!!-1-2", "x_a-1-2")) {
      assertEquals(Optional.empty(), QuotationKey.read(odd), odd);
    }
  }

  @Test
  void articleOfALongNameHasNoKey() {
    QuotationId id = new QuotationId(new ArticleId("a".repeat(80)), new Span(1, 2));

    assertEquals(Optional.empty(), QuotationKey.of(id));
  }
}
