package org.onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onrecord.testing.Articles.placeOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

class QuotationTest {

  private static final Speaker ANA = Speaker.person("ana-petrosyan", "Ana Petrosyan");
  private static final Article ARTICLE =
      Articles.withBody("“The road  will open in May,” Ana Petrosyan said on Friday.");

  @Test
  void textKeepsEveryCharacterEvenADoubledSpace() {
    Quotation quotation = Quotations.direct(ARTICLE, "The road  will open in May,", ANA);

    assertEquals("The road  will open in May,", quotation.text());
  }

  @Test
  void wordsOutsideTheArticleAreRefused() {
    Attribution attribution = new Attribution(null, null, ANA, 1);

    assertThrows(
        IllegalArgumentException.class,
        () -> new Quotation(ARTICLE, new Span(1, 1000), QuotationType.DIRECT, attribution));
  }

  @Test
  void cueInsideTheWordsIsRefused() {
    Attribution attribution = new Attribution(null, placeOf("road", ARTICLE), ANA, 1);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Quotation(
                ARTICLE, placeOf("The road", ARTICLE), QuotationType.DIRECT, attribution));
  }

  @Test
  void marksOfATranslatedArticleAreNobodysExactWords() {
    Provenance translated =
        new Provenance(null, null, null, LocalDate.of(2023, 5, 5), DateBasis.EDITOR, "en", "es");
    Article article = Articles.of("translated", "»The road opens,» said Ana.", translated);

    assertEquals(
        Label.BACK_TRANSLATION, Quotations.direct(article, "The road opens,", ANA).label());
  }

  @Test
  void speechWithoutMarksIsReported() {
    Article article = Articles.withBody("The road will open, Ana Petrosyan said.");

    assertEquals(
        Label.REPORTED,
        Quotations.of(article, "The road will open", ANA, QuotationType.INDIRECT).label());
  }

  @Test
  void sourceWithoutANameHasNoKey() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Speaker("somebody", "a senior official", Speaker.Kind.UNNAMED));
  }
}
