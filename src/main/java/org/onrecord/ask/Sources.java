package org.onrecord.ask;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** All that is known of where a statement stands, so that a reader can go and look. */
final class Sources {

  private Sources() {}

  static Reply of(int number, Statement statement) {
    Quotation lead = statement.lead();
    var blocks = new ArrayList<Reply.Block>();
    blocks.add(new Reply.Quote(number, lead, lead.label()));
    blocks.add(new Reply.Paragraph(inWords(lead.article())));
    return new Reply(blocks);
  }

  private static String inWords(Article article) {
    Provenance provenance = article.provenance();
    return Stream.of(
            line("Headline", article.headline()),
            line("Outlet", provenance.outlet()),
            line("By", provenance.author()),
            line("Published", published(provenance)),
            line("Language", language(provenance)),
            line("Address", address(provenance.url())),
            line("Kept here as", article.id().value()))
        .collect(Collectors.joining("\n"));
  }

  /** What is not known is said, too: a reader must not think that it was forgotten. */
  private static String line(String what, @Nullable String known) {
    return what + ": " + (known == null ? "not printed" : known);
  }

  private static @Nullable String published(Provenance provenance) {
    LocalDate day = provenance.published();
    if (day == null) {
      return null;
    }
    boolean isAdded = provenance.publishedBasis() == DateBasis.EDITOR;
    return Citation.day(day) + (isAdded ? " (date added by the editor)" : " (printed)");
  }

  private static String language(Provenance provenance) {
    String from = provenance.translatedFrom();
    return name(provenance.language()) + (from == null ? "" : ", translated from " + name(from));
  }

  private static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private static @Nullable String address(@Nullable URI url) {
    return url == null ? null : url.toString();
  }
}
