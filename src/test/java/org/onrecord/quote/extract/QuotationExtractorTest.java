package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.Articles;

class QuotationExtractorTest {

  private static final QuotationExtractor EXTRACTOR =
      QuotationExtractor.load(new SpeakerDirectory(List.of()));

  @Test
  void quotationOverSilentParagraphsIsOne() {
    Article article =
        Articles.withBody(
            "Minister Ana Petrosyan spoke in the town hall.\n"
                + "“The road will open in May.\nIt has taken years.\nNobody lost hope,” Petrosyan said.");

    List<Quotation> quotations = EXTRACTOR.extract(article);

    assertEquals(
        "The road will open in May.\nIt has taken years.\nNobody lost hope,",
        quotations.get(0).text());
    assertEquals("Ana Petrosyan", quotations.get(0).speaker().name());
  }

  @Test
  void quotationThatEachParagraphOpensAgainIsOne() {
    Article article =
        Articles.withBody("“The road is open.\n\n“Come and see it,” said Ana Petrosyan.");

    List<Quotation> quotations = EXTRACTOR.extract(article);

    assertEquals(1, quotations.size());
    assertEquals("The road is open.\n\n“Come and see it,", quotations.get(0).text());
  }

  @Test
  void whoeverIsNamedToSayWhoAnotherIsDoesNotSpeak() {
    Article mother =
        Articles.withBody(
            "Patricia Moore, mother of the missing driver Jon Moore, was not content.\n\n"
                + "“Nobody called me,” Moore said.");
    Article parent =
        Articles.withBody(
            "Patricia Moore, whose son, Jon Moore, is missing, was not content.\n\n"
                + "“Nobody called me,” Moore said.");
    Article son =
        Articles.withBody(
            "Patricia Moore’s son, Jon Moore, was not content.\n\n"
                + "“Nobody called me,” Moore said.");

    assertEquals("Patricia Moore", EXTRACTOR.extract(mother).get(0).speaker().name());
    assertEquals("Patricia Moore", EXTRACTOR.extract(parent).get(0).speaker().name());
    assertEquals("Jon Moore", EXTRACTOR.extract(son).get(0).speaker().name());
  }

  @Test
  void unnamedSourceStaysUnnamed() {
    Article article =
        Articles.withBody(
            "Ana Petrosyan arrived on Monday.\n\n“The talks were long,” a senior official said.");

    Quotation quotation = EXTRACTOR.extract(article).get(0);

    assertEquals(Speaker.unnamed("a senior official"), quotation.speaker());
  }

  @Test
  void whatWasBroughtInAsAJointStatementGoesOnAsTheStatement() {
    Article article =
        Articles.withBody(
            "A joint statement said “the road is open.”\n\n"
                + "“The toll will fall in May,” the statement said.");

    List<Quotation> quotations = EXTRACTOR.extract(article);

    assertEquals("A joint statement", quotations.get(1).speaker().name());
    assertEquals("the statement", quotations.get(1).speakerAsPrinted());
  }

  @Test
  void wordsWithoutMarksAreReported() {
    Article article = Articles.withBody("Ana Petrosyan said that the road was open to everybody.");

    Quotation quotation = EXTRACTOR.extract(article).get(0);

    assertEquals(QuotationType.INDIRECT, quotation.type());
    assertEquals(Articles.placeOf("said", article), quotation.attribution().cue());
  }

  @Test
  void fingerprintNamesTheWeights() {
    String other = QuotationExtractor.load(new SpeakerDirectory(List.of()), "gum").fingerprint();

    assertNotEquals(EXTRACTOR.fingerprint(), other);
  }

  @Test
  void emptyTextHasNoQuotations() {
    assertTrue(EXTRACTOR.extract(Articles.withBody("")).isEmpty());
  }
}
