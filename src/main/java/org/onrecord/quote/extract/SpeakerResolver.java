package org.onrecord.quote.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerEntry;

/** Tells which person or body each mention of one article is. */
final class SpeakerResolver {

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "another", "one", "some", "several", "many", "two", "three", "few", "other");

  private final ArticleText article;
  private final @Nullable LocalDate day;
  private final NamedInArticle named;
  private final KnownNames known;
  private final NameFinder finder;
  private final WordLists words;
  private final PronounReader pronouns;
  private final List<Named> speakersBefore = new ArrayList<>();
  private @Nullable Mention lastNoun;

  SpeakerResolver(ArticleText article, @Nullable LocalDate day, Resources resources) {
    this.article = article;
    this.day = day;
    this.known = resources.known();
    this.words = resources.words();
    this.finder = new NameFinder(words);
    this.named = new NamedInArticle(finder.in(article), known, words);
    this.pronouns = new PronounReader(article, named, words, resources.cues());
  }

  /** What the reading of mentions needs, the same for every article. */
  record Resources(KnownNames known, WordLists words, CueWords cues) {}

  /**
   * Whom a mention means.
   *
   * @param lead how much likelier than anybody else, for pronouns; 9 when nothing competes
   */
  record Resolution(Speaker speaker, double lead) {}

  /** Resolves a mention; mentions are to come in the order of the text. */
  Resolution resolve(Mention mention) {
    return switch (mention.kind()) {
      case PRONOUN -> pronoun(mention);
      case NOMINAL -> nominal(mention);
      case NAME, LABEL -> name(mention);
    };
  }

  private Resolution pronoun(Mention mention) {
    String word = article.textAt(mention.head()).toLowerCase(Locale.ROOT);
    if (Set.of("they", "them", "it", "we").contains(word)) {
      return lastNoun == null
          ? new Resolution(Speaker.unresolved(printed(mention.span())), 0)
          : new Resolution(resolve(lastNoun).speaker(), 1);
    }
    PronounReader.Reading reading = pronouns.read(mention, speakersBefore);
    if (reading == null) {
      return new Resolution(Speaker.unresolved(printed(mention.span())), 0);
    }
    speakersBefore.add(reading.named());
    return new Resolution(speaker(reading.named()), reading.lead());
  }

  private Resolution nominal(Mention mention) {
    lastNoun = mention;
    List<String> content = content(mention);
    String head = article.tokens().get(mention.last() - 1).word();
    Token first = article.tokens().get(mention.first());
    if (!INDEFINITE.contains(first.word()) && mention.span().equals(mention.head())) {
      Named holder = holder(content, head);
      if (holder != null) {
        speakersBefore.add(holder);
        return new Resolution(speaker(holder), 2);
      }
    }
    String printed = printed(mention.span());
    return new Resolution(
        words.is("person", head) ? Speaker.unnamed(printed) : Speaker.unresolved(printed), 9);
  }

  /** Returns the one person named in the article who holds an office. */
  private @Nullable Named holder(List<String> content, String head) {
    List<SpeakerEntry> offices = known.byOffice(content, day);
    Named found = null;
    for (Named candidate : named.all()) {
      if (candidate.entry().filter(offices::contains).isPresent()) {
        if (found != null && found != candidate) {
          return null;
        }
        found = candidate;
      }
    }
    return found != null || !offices.isEmpty() ? found : titled(head);
  }

  private @Nullable Named titled(String head) {
    if (!words.is("title", head) || !words.is("person", head)) {
      return null;
    }
    List<Named> bearers =
        named.all().stream().filter(candidate -> candidate.hasTitle(head)).toList();
    return bearers.size() == 1 ? bearers.get(0) : null;
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

  private Resolution name(Mention mention) {
    Named bearer = bearer(mention);
    if (bearer == null) {
      return nominal(mention);
    }
    speakersBefore.add(bearer);
    lastNoun = bearer.isPerson(words) ? lastNoun : mention;
    return new Resolution(speaker(bearer), 9);
  }

  /** Returns whom the last name inside a phrase belongs to: "Ana Petrosyan, his aide Ann". */
  private @Nullable Named bearer(Mention mention) {
    Named found = null;
    for (NameInText place : named.places()) {
      if (mention.head().overlaps(place.span())) {
        found = named.at(place.span().start());
      }
    }
    return found;
  }

  private Speaker speaker(Named found) {
    if (found.entry().isPresent()) {
      return found.entry().get().speaker();
    }
    String printed = printed(found.fullest().span());
    String slug = found.name().slug();
    if (found.isBody(words)) {
      return Speaker.body(slug, printed);
    }
    return Speaker.person(slug, printed);
  }

  private String printed(Span span) {
    return article.textAt(span).replaceAll("\\s+", " ").strip();
  }
}
