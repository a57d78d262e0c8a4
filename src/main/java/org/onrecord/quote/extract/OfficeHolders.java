package org.onrecord.quote.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.SpeakerEntry;

/** Finds who holds the office that an article speaks of: "the secretary of state". */
final class OfficeHolders {

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "another", "one", "some", "several", "many", "two", "three", "few", "other");

  private static final List<String> LESSER =
      List.of("vice", "deputy", "former", "acting", "assistant", "prime", "foreign");

  private final ArticleText article;
  private final @Nullable LocalDate day;
  private final NamedInArticle named;
  private final KnownNames known;
  private final WordLists words;

  OfficeHolders(
      ArticleText article, @Nullable LocalDate day, NamedInArticle named, Reading reading) {
    this.article = article;
    this.day = day;
    this.named = named;
    this.known = reading.known();
    this.words = reading.words();
  }

  /** Returns the one person named in the article who holds an office. */
  @Nullable Named of(Mention mention) {
    Token first = article.tokens().get(mention.first());
    if (INDEFINITE.contains(first.word()) || !mention.span().equals(mention.head())) {
      return null;
    }
    List<SpeakerEntry> offices = known.byOffice(content(mention), day);
    Named found = null;
    for (Named candidate : named.all()) {
      if (candidate.entry().filter(offices::contains).isPresent()) {
        if (found != null && found != candidate) {
          return null;
        }
        found = candidate;
      }
    }
    return found != null || !offices.isEmpty() ? found : titled(mention);
  }

  /** Returns whom the article last gave a title: "President Ana Petrosyan", "the president". */
  private @Nullable Named titled(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    boolean definite = article.tokens().get(mention.first()).word().equals("the");
    if (!definite || !words.is("title", head) || !words.is("person", head)) {
      return null;
    }
    Named last = null;
    for (NameInText place : named.places()) {
      boolean before = last == null || place.span().start() < mention.head().start();
      if (before && isTitle(place.titles(), head, content(mention))) {
        last = named.at(place.span().start());
      }
    }
    return last;
  }

  /** Whether titles end with a word and say no less than the mention: no vice president is one. */
  private static boolean isTitle(List<String> titles, String head, List<String> mention) {
    return !titles.isEmpty()
        && titles.get(titles.size() - 1).equals(head)
        && LESSER.stream().allMatch(word -> titles.contains(word) == mention.contains(word));
  }

  private List<String> content(Mention mention) {
    List<String> content = new ArrayList<>();
    for (int i = mention.first(); i < mention.last(); i++) {
      Token token = article.tokens().get(i);
      if (token.isWord() && !token.isTag("DET")) {
        content.addAll(Name.of(token.text()).words());
      }
    }
    return content;
  }
}
