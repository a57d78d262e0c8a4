package org.onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onrecord.testing.Articles.placeOf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Filing;
import org.onrecord.article.Provenance;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

/** What every archive must do; a new database extends this and is done when it passes. */
public abstract class QuotationArchiveContract {

  private static final Speaker DUVAL = Speaker.person("ana-duval", "Ana Duval");
  private static final Filing FILING = new Filing("knowledge", "c1", "r1", "w1");
  private static final Article BRIDGE =
      Articles.of(
          "bridge",
          "“The bridge  is open,” Ana Duval said.\nA clerk said it 𝔘nfolds. “At last.”",
          Articles.by("Klow Courier", "2023-05-04"));
  private static final Article FERRY = Articles.withBody("ferry", "“We stop,” the crew said.");
  private static final Quotation OPEN = Quotations.direct(BRIDGE, "The bridge  is open,", DUVAL);
  private static final Quotation AT_LAST =
      Quotations.direct(BRIDGE, "At last.", Speaker.unnamed("A clerk"));
  private static final Quotation STOP =
      Quotations.direct(FERRY, "We stop,", Speaker.unresolved("the crew"));

  /** Returns the archive of this test, empty when the test begins. */
  protected abstract QuotationArchive archive();

  @Test
  void anArticleComesBackAsItWasStored() {
    Provenance full =
        new Provenance(
            "Klow Courier",
            "Ivo Marek",
            URI.create("https://courier.example/bridge"),
            LocalDate.of(2023, 5, 4),
            DateBasis.EDITOR,
            "en",
            "sy");
    Article article =
        new Article(new ArticleId("a"), "a.md", "The bridge", full, "Line \r one\n\n\tLine 𝔘 two");

    archive().store(article, FILING, List.of());

    assertEquals(Optional.of(article), archive().article(new ArticleId("a")));
  }

  @Test
  void whatIsNotKnownOfAnArticleStaysUnknown() {
    archive().store(FERRY, FILING, List.of());

    assertEquals(Optional.of(FERRY), archive().article(FERRY.id()));
  }

  @Test
  void anArticleThatIsNotThereIsNotFound() {
    assertEquals(Optional.empty(), archive().article(new ArticleId("gone")));
    assertEquals(List.of(), archive().quotationsIn(new ArticleId("gone")));
  }

  @Test
  void aQuotationComesBackWithItsPlaces() {
    Quotation quotation =
        new Quotation(
            BRIDGE,
            placeOf("The bridge  is open,", BRIDGE),
            QuotationType.MIXED,
            new Attribution(placeOf("Ana Duval", BRIDGE), placeOf("said.", BRIDGE), DUVAL, 0.75));

    archive().store(BRIDGE, FILING, List.of(quotation));

    assertEquals(List.of(quotation), archive().quotationsIn(BRIDGE.id()));
  }

  @Test
  void quotationsOfAnArticleComeInTheOrderOfItsText() {
    archive().store(BRIDGE, FILING, List.of(AT_LAST, OPEN));

    assertEquals(List.of(OPEN, AT_LAST), archive().quotationsIn(BRIDGE.id()));
  }

  @Test
  void quotationsComeInTheOrderAskedForWithoutThoseThatAreGone() {
    archive().store(BRIDGE, FILING, List.of(OPEN, AT_LAST));
    archive().store(FERRY, FILING, List.of());

    List<QuotationId> asked = List.of(AT_LAST.id(), STOP.id(), OPEN.id());

    assertEquals(List.of(AT_LAST, OPEN), archive().quotations(asked));
  }

  @Test
  void storingAgainReplacesTheQuotationsToo() {
    archive().store(BRIDGE, FILING, List.of(OPEN, AT_LAST));
    Filing again = new Filing("knowledge", "c2", "r1", "w1");

    archive().store(BRIDGE, again, List.of(AT_LAST));

    assertEquals(List.of(AT_LAST), archive().quotationsIn(BRIDGE.id()));
    assertEquals(Map.of(BRIDGE.id(), again), archive().filings());
  }

  @Test
  void eachSourceHasItsOwnFilings() {
    Filing imported = new Filing("import", "c", "r", "w");
    archive().store(BRIDGE, FILING, List.of());
    archive().store(FERRY, imported, List.of());

    assertEquals(Map.of(FERRY.id(), imported), archive().filings("import"));
    assertEquals(2, archive().filings().size());
  }

  @Test
  void whatCannotBeStoredLeavesWhatWasThere() {
    archive().store(BRIDGE, FILING, List.of(OPEN));

    assertThrows(
        RuntimeException.class, () -> archive().store(BRIDGE, FILING, List.of(AT_LAST, AT_LAST)));

    assertEquals(List.of(OPEN), archive().quotationsIn(BRIDGE.id()));
  }

  @Test
  void aRemovedArticleTakesItsQuotationsWithIt() {
    archive().store(BRIDGE, FILING, List.of(OPEN));

    archive().remove(BRIDGE.id());

    assertEquals(List.of(), archive().quotations(List.of(OPEN.id())));
    assertEquals(0, archive().articleCount());
  }

  @Test
  void articlesComeNewestFirstAndUndatedLast() {
    Article newer = Articles.of("newer", "b", Articles.by("Klow Courier", "2023-06-01"));
    List.of(FERRY, BRIDGE, newer).forEach(a -> archive().store(a, FILING, List.of()));

    assertEquals(List.of(newer, BRIDGE, FERRY), archive().articles());
  }

  @Test
  void theNewestDateIsHowFarTheArchiveReaches() {
    assertEquals(Optional.empty(), archive().newestPublished());

    archive().store(FERRY, FILING, List.of());
    archive().store(BRIDGE, FILING, List.of());

    assertEquals(Optional.of(LocalDate.of(2023, 5, 4)), archive().newestPublished());
  }

  @Test
  void everyQuotationIsShownOnce() {
    archive().store(BRIDGE, FILING, List.of(OPEN, AT_LAST));
    archive().store(FERRY, FILING, List.of(STOP));
    List<List<Quotation>> shown = new ArrayList<>();

    archive().forEach(shown::add);

    assertEquals(List.of(List.of(OPEN, AT_LAST), List.of(STOP)), shown);
  }
}
