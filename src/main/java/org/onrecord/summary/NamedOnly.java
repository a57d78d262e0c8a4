package org.onrecord.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;

/** Finds those whom articles name without a word of theirs. */
final class NamedOnly {

  private final SpeakerDirectory directory;

  NamedOnly(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Returns people named in the articles who are not among those quoted. */
  List<Speaker> in(List<Article> articles, Set<Speaker> quoted) {
    return directory.entries().stream()
        .filter(entry -> entry.speaker().kind() == Speaker.Kind.PERSON)
        .filter(entry -> !quoted.contains(entry.speaker()))
        .filter(entry -> articles.stream().anyMatch(article -> names(article, entry)))
        .map(SpeakerEntry::speaker)
        .toList();
  }

  private static boolean names(Article article, SpeakerEntry entry) {
    return Stream.concat(Stream.of(entry.speaker().name()), entry.otherNames().stream())
        .filter(name -> name.contains(" "))
        .anyMatch(name -> stands(name, article.body()));
  }

  private static boolean stands(String name, String body) {
    return body.contains(name)
        && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(body).find();
  }
}
