package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Speaker;

class DescribedBesideTest {

  @ParameterizedTest
  @CsvSource({
    "the spokesman, true",
    "Road Board spokeswoman, true",
    "driver for the board, true",
    "any aide, true",
    "Ana Cole, false",
    "ana de la cole, false",
    "'', false",
  })
  void nameAloneDescribesNobody(String words, boolean mayDescribe) {
    assertEquals(mayDescribe, DescribedBeside.mayDescribe(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the spokesman for the Road Board | A spokesman | A spokesman for the Road Board said so.",
        "the Road Board spokeswoman | a spokesman | A spokesman for the Road Board said so.",
        "Road Board officials | an official | Nobody of the Road Board was named, an official said.",
        "any Eastport aide | an aide to the mayor | An aide to the mayor of Eastport left.",
      })
  void whoIsUnnamedIsWhoeverIsDescribedThere(String asked, String name, String context) {
    assertEquals(true, describes(asked, Speaker.unnamed(name), context));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the spokesman for the Road Board | A spokesman | A spokesman for the harbour said so.",
        "the spokesman for the Road Board | A driver | The spokesman for the Road Board met him.",
        "the spokesman | a spokesman | A spokesman for the Road Board said so.",
        "but expert | expert | Ana Cole left, but an expert said so.",
        "Ana Cole | an official | Ana Cole told an official to leave.",
        "Ana Cole | someone | Ana Cole saw someone leave.",
      })
  void whoIsNotDescribedThereIsSomebodyElse(String asked, String name, String context) {
    assertEquals(false, describes(asked, Speaker.unnamed(name), context));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "any harbour master | 'Ana Cole, the harbour master, left.' | true",
        "any easterner | 'Easterner candidate Ana Cole left.' | true",
        "the easterner | 'Easterner candidate Ana Cole left.' | false",
        "the harbour master | 'Ana Cole, who met the harbour master, left.' | false",
      })
  void whoIsNamedIsDescribedAsArticlesPresentPeople(String asked, String context, boolean is) {
    assertEquals(is, describes(asked, Speaker.person("ana-cole", "Ana Cole"), context));
  }

  @Property
  void anythingCanBeAskedOfAnything(@ForAll String asked, @ForAll String context) {
    describes(asked, Speaker.unnamed("an official"), context);
    describes(asked, Speaker.unnamed("…"), context);
  }

  private static boolean describes(String asked, Speaker speaker, String context) {
    var id = new QuotationId(new ArticleId("a"), new Span(0, 5));
    Candidate.Fit none = Candidate.Fit.NONE;
    return new DescribedBeside(asked)
        .isOf(new Candidate(id, speaker, null, "words", context, true, none, none), context);
  }
}
