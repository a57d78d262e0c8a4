package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.Articles;

/** What holds for the extraction from whatever anybody writes. */
class AnyTextTest {

  private static final QuotationExtractor EXTRACTOR =
      QuotationExtractor.load(new SpeakerDirectory(List.of()));

  @Property(tries = 300)
  void spansLieInsideAnyText(@ForAll String text) {
    holds(Articles.withBody(text));
  }

  @Property(tries = 700)
  void spansLieInsideAnythingLikeAnArticle(@ForAll("likeArticles") String text) {
    holds(Articles.withBody(text));
  }

  @Provide
  Arbitrary<String> likeArticles() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "''",
            "\n",
            "\n\n",
            " ",
            ", ",
            ". ",
            ": ",
            "—",
            "Ana Petrosyan",
            "Petrosyan",
            "Mr. ",
            "said",
            "says ",
            "told",
            "according to ",
            "he",
            "She ",
            "a senior official",
            "that",
            "the road is open",
            "I am here",
            "’s ",
            "U.S.",
            "QUESTION: ",
            "\u00a0",
            "\u2060",
            "😀",
            "É",
            "5'2\"",
            "(",
            ")",
            "…",
            "Արա")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static void holds(Article article) {
    List<Quotation> quotations = EXTRACTOR.extract(article);
    for (Quotation quotation : quotations) {
      assertTrue(quotation.words().end() <= article.body().length());
      Span mention = quotation.attribution().mention();
      assertTrue(mention == null || mention.end() <= article.body().length());
      assertEquals(1, quotations.stream().filter(other -> overlap(quotation, other)).count());
    }
    assertEquals(quotations, EXTRACTOR.extract(article));
  }

  private static boolean overlap(Quotation one, Quotation other) {
    return one.words().overlaps(other.words());
  }
}
