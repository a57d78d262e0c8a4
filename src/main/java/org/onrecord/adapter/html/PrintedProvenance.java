package org.onrecord.adapter.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.RawArticle;

/** What a page prints of its article, for people or for other programs. */
final class PrintedProvenance {

  private static final int LENGTH_OF_A_DATE = 10;

  private final Document page;
  private final LinkedData linked;

  PrintedProvenance(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
  }

  @Nullable String headline() {
    return first(
        linked.text("headline"),
        attribute("meta[property=og:title]", "content"),
        textOf("article h1"),
        textOf("h1"),
        textOf("title"));
  }

  Provenance provenance() {
    String language =
        first(
            linked.text("inLanguage"),
            attribute("html[lang]", "lang"),
            RawArticle.UNKNOWN_LANGUAGE);
    return new Provenance(
        first(linked.text("publisher"), attribute("meta[property=og:site_name]", "content")),
        first(
            linked.text("author"),
            attribute("meta[name=author]", "content"),
            textOf("[rel=author], [itemprop=author]")),
        url(),
        published(),
        DateBasis.PRINTED,
        language == null ? RawArticle.UNKNOWN_LANGUAGE : language,
        null);
  }

  private @Nullable URI url() {
    String url =
        first(
            attribute("link[rel=canonical]", "href"),
            attribute("meta[property=og:url]", "content"),
            linked.text("url"));
    try {
      return url == null ? null : URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable LocalDate published() {
    String published =
        first(
            linked.text("datePublished"),
            attribute("meta[property=article:published_time]", "content"),
            attribute("[itemprop=datePublished][content]", "content"),
            attribute("meta[name~=(?i)^(date|pubdate|publish-date|dc.date)$]", "content"),
            attribute("article time[datetime]", "datetime"));
    if (published == null || published.length() < LENGTH_OF_A_DATE) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, LENGTH_OF_A_DATE));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String attribute(String query, String name) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.attr(name);
  }

  private @Nullable String textOf(String query) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.text();
  }

  private static @Nullable String first(@Nullable String... found) {
    return Stream.of(found)
        .filter(text -> text != null && !text.isBlank())
        .map(text -> String.valueOf(text).strip())
        .findFirst()
        .orElse(null);
  }
}
