package org.onrecord.chat;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/**
 * What stands below a quotation so that a reader can check it.
 *
 * @param speaker the speaker's name, with what the article calls the source where that differs
 * @param source outlet, date and headline, as far as they are known
 * @param label what kind of words these are, in words
 * @param url where the article stands
 */
public record Citation(String speaker, String source, String label, @Nullable URI url) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "i", "we");

  /**
   * Returns the citation of a quotation.
   *
   * @param directory knows the offices people hold
   */
  public static Citation of(Quotation quotation, Label label, SpeakerDirectory directory) {
    Article article = quotation.article();
    return new Citation(
        speaker(quotation, directory), source(article), words(label), article.provenance().url());
  }

  /** Returns a date as readers see it: 8 November 2022. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Returns the outlet and date of an article in one line. */
  public static String source(Article article) {
    Provenance provenance = article.provenance();
    String outlet = Optional.ofNullable(provenance.outlet()).orElse("outlet not printed");
    String headline = article.headline() == null ? "" : " · " + article.headline();
    return outlet + " · " + date(provenance) + headline;
  }

  private static String date(Provenance provenance) {
    LocalDate published = provenance.published();
    if (published == null) {
      return "no date";
    }
    return provenance.publishedBasis() == DateBasis.EDITOR
        ? day(published) + " (date added by the editor)"
        : day(published);
  }

  private static String speaker(Quotation quotation, SpeakerDirectory directory) {
    Speaker speaker = quotation.speaker();
    return switch (speaker.kind()) {
      case UNNAMED -> speaker.name() + " (not named in the article)";
      case ASKER -> speaker.name() + " (asked, not stated)";
      case UNRESOLVED -> speaker.name() + " (as printed)";
      case PERSON, BODY -> speaker.name() + role(quotation, directory) + asPrinted(quotation);
    };
  }

  /** Returns the office the speaker held when the article came out, after a comma. */
  private static String role(Quotation quotation, SpeakerDirectory directory) {
    LocalDate published = quotation.article().provenance().published();
    return Optional.ofNullable(quotation.speaker().id())
        .flatMap(directory::entry)
        .flatMap(entry -> entry.roles().stream().filter(r -> r.heldOn(published)).findFirst())
        .map(role -> ", " + role.title())
        .orElse("");
  }

  /** Returns what the article prints for the name, if it is neither the name nor a pronoun. */
  private static String asPrinted(Quotation quotation) {
    String printed = quotation.speakerAsPrinted().replaceAll("\\s+", " ");
    String name = quotation.speaker().name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    boolean same = printed.toLowerCase(Locale.ROOT).contains(surname.toLowerCase(Locale.ROOT));
    return same || isPronoun(printed) ? "" : " (printed: " + printed + ")";
  }

  private static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ENGLISH));
  }

  private static String words(Label label) {
    return switch (label) {
      case VERBATIM -> "verbatim";
      case VARIANT -> "variant of the statement above";
      case BACK_TRANSLATION -> "back-translation: not anyone's exact words";
      case REPORTED -> "reported in the article's own words, not a quotation";
    };
  }
}
