package org.onrecord.quote.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.SpeakerEntry.Gender;
import org.onrecord.testing.Articles;

/** Shapes that quotations have on real pages, each an article beside what is to be found in it. */
class GoldenQuotationsTest {

  private static final SpeakerDirectory SPEAKERS =
      new SpeakerDirectory(
          List.of(
              commissioner("Lena Orlov", "2015-01-01", "2020-12-31", Gender.FEMALE),
              commissioner("Mark Dorn", "2021-01-01", "2030-12-31", Gender.MALE),
              new SpeakerEntry(
                  Speaker.person("ada-lindt", "Ada Lindt"),
                  List.of("Ада Линдт"),
                  List.of(),
                  null,
                  Gender.FEMALE)));

  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load(SPEAKERS);

  @TestFactory
  Stream<DynamicTest> articlesReadAsWritten() throws Exception {
    return names().stream().map(name -> dynamicTest(name, () -> readsAsWritten(name)));
  }

  private static void readsAsWritten(String name) throws Exception {
    Article article =
        Articles.of(name, read(name + ".article").strip(), Articles.by("The Herald", "2022-05-04"));

    String found =
        EXTRACTOR.extract(article).stream()
            .map(GoldenQuotationsTest::line)
            .collect(Collectors.joining("\n"));

    assertEquals(read(name + ".quotations").strip(), found);
  }

  private static String line(Quotation quotation) {
    Speaker speaker = quotation.speaker();
    return String.join(
        " | ",
        quotation.type().name().toLowerCase(Locale.ROOT),
        speaker.kind().name().toLowerCase(Locale.ROOT),
        speaker.name(),
        quotation.text().replace("\n", "¶"));
  }

  /** Returns the name of every file, so that one without its counterpart fails. */
  private static Set<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".article") || file.endsWith(".quotations"))
          .map(file -> file.substring(0, file.lastIndexOf('.')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String read(String file) throws IOException, URISyntaxException {
    return Files.readString(folder().resolve(file));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(GoldenQuotationsTest.class.getResource("/golden")).toURI());
  }

  private static SpeakerEntry commissioner(String name, String from, String to, Gender gender) {
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    Role role = new Role("roads commissioner", LocalDate.parse(from), LocalDate.parse(to));
    return new SpeakerEntry(Speaker.person(id, name), List.of(), List.of(role), null, gender);
  }
}
