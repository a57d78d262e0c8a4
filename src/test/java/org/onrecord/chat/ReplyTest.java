package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

class ReplyTest {

  private static final Article ARTICLE =
      Articles.withBody("Ana Petrosyan said the road would open.");

  private static final Quotation REPORTED =
      Quotations.of(
          ARTICLE,
          "the road would open",
          Speaker.person("ana-petrosyan", "Ana Petrosyan"),
          QuotationType.INDIRECT);

  @Test
  void wordsWithoutMarksAreNeverShownAsSomebodysOwn() {
    assertThrows(
        IllegalArgumentException.class, () -> new Reply.Quote(1, REPORTED, Label.VERBATIM));
    assertThrows(IllegalArgumentException.class, () -> new Reply.Quote(0, REPORTED, Label.VARIANT));
    assertDoesNotThrow(() -> new Reply.Quote(1, REPORTED, Label.REPORTED));
  }
}
