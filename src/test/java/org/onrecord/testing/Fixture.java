package org.onrecord.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;

/** Three articles about made-up talks of two made-up countries, and who speaks in them. */
public final class Fixture {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-06-20T12:00:00Z"), ZoneOffset.UTC);

  public static final Speaker ORLA = Speaker.person("orla-benn", "Orla Benn");
  public static final Speaker TAVI = Speaker.person("tavi-rusk", "Tavi Rusk");
  public static final Speaker SILENT = Speaker.person("iva-moor", "Iva Moor");
  public static final Speaker OFFICIAL = Speaker.unnamed("a senior official");
  public static final Speaker ELDER_KANE = Speaker.person("john-kane", "John Kane");
  public static final Speaker YOUNGER_KANE = Speaker.person("mary-kane", "Mary Kane");

  public static final SpeakerDirectory DIRECTORY =
      new SpeakerDirectory(
          List.of(
              entry(ORLA, "Norland", new Role("foreign minister", day(2029), null)),
              entry(TAVI, "Sudland", new Role("prime minister spokesperson", day(2029), null)),
              entry(SILENT, "Sudland", new Role("foreign minister", day(2029), null)),
              entry(Speaker.body("norland", "Norland"), "Norland"),
              entry(Speaker.body("sudland", "Sudland"), "Sudland")));

  public static final Article MAY =
      Articles.of(
          "may",
          """
          “The road through the valley will open in spring,” Benn said.
          “Prisoners must come home before we sign any treaty,” she added.
          “We are not there yet,” a senior official said about the treaty.
          """,
          Articles.by("Morning Wire", "2031-05-04"));

  public static final Article JUNE =
      Articles.of(
          "june",
          """
          “The last mile is the steepest,” Rusk told reporters.
          “A treaty is within our grasp,” Benn said in June.
          “Fishing quotas are fair,” John Kane said.
          “Fishing quotas are a scandal,” Mary Kane said.
          """,
          Articles.by("Evening Post", "2031-06-12"));

  public static final Article ORIGINAL =
      Articles.of(
          "original",
          "“Achieving that would be historic and in the interests of the people of both shores,”"
              + " Benn said.",
          Articles.by("Valley Post", "2031-06-14"));

  /** Says the same as {@link #ORIGINAL}, and names the ferry. */
  public static final Article TRANSLATED =
      Articles.of(
          "translated",
          "“Achieving a ferry would be historic and in line with the interests of the peoples of"
              + " both shores,” Benn said.",
          new Provenance("El Valle", null, null, null, DateBasis.EDITOR, "en", "es"));

  private Fixture() {}

  private static SpeakerEntry entry(Speaker speaker, String country, Role... roles) {
    return new SpeakerEntry(speaker, List.of(), List.of(roles), country, null);
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }

  public static List<Quotation> quotationsOfMay() {
    return List.of(
        Quotations.direct(MAY, "The road through the valley will open in spring,", ORLA),
        Quotations.direct(MAY, "Prisoners must come home before we sign any treaty,", ORLA),
        Quotations.direct(MAY, "We are not there yet,", OFFICIAL));
  }

  public static List<Quotation> quotationsOfJune() {
    return List.of(
        Quotations.direct(JUNE, "The last mile is the steepest,", TAVI),
        Quotations.direct(JUNE, "A treaty is within our grasp,", ORLA),
        Quotations.direct(JUNE, "Fishing quotas are fair,", ELDER_KANE),
        Quotations.direct(JUNE, "Fishing quotas are a scandal,", YOUNGER_KANE));
  }

  public static MemoryArchive archiveWithATranslation() {
    MemoryArchive archive = archive();
    for (Article article : List.of(ORIGINAL, TRANSLATED)) {
      String body = article.body();
      String words = body.substring(body.indexOf('“') + 1, body.indexOf('”'));
      archive.store(article, List.of(Quotations.direct(article, words, ORLA)));
    }
    return archive;
  }

  public static MemoryArchive archive() {
    var archive = new MemoryArchive();
    archive.store(MAY, quotationsOfMay());
    archive.store(JUNE, quotationsOfJune());
    return archive;
  }
}
