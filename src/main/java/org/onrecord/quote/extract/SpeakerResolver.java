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

  /** A lead that leaves hardly a doubt. */
  private static final double CLEAR = 4;

  /** Pronouns that stand for phrases that hold pronouns that … */
  private static final int DEEPEST = 3;

  private final ArticleText article;
  private final @Nullable LocalDate day;
  private final NamedInArticle named;
  private final KnownNames known;
  private final NameFinder finder;
  private final WordLists words;
  private final PronounReader pronouns;
  private final List<Named> speakersBefore = new ArrayList<>();
  private final Apposition appositions;
  private @Nullable Mention lastNoun;
  private int depth;

  SpeakerResolver(ArticleText article, @Nullable LocalDate day, Resources resources) {
    this.article = article;
    this.day = day;
    this.known = resources.known();
    this.words = resources.words();
    this.finder = new NameFinder(words);
    this.named = new NamedInArticle(finder.in(article), known, words);
    this.appositions = new Apposition(article, named, words);
    this.pronouns = new PronounReader(article, named, words, resources.cues());
  }

  /** What the reading of mentions needs, the same for every article. */
  record Resources(KnownNames known, WordLists words, CueWords cues) {}

  /**
   * Whom a mention means.
   *
   * @param lead how much likelier than anybody else, for pronouns; 9 when nothing competes
   */
  record Resolution(Speaker speaker, double lead) {

    /** How likely the mention means this speaker: pronouns without a clear lead often do not. */
    double trust() {
      return lead >= CLEAR ? 1 : 0.6 + 0.4 * lead / CLEAR;
    }
  }

  /** Resolves a mention; mentions are to come in the order of the text. */
  Resolution resolve(Mention mention) {
    return switch (mention.kind()) {
      case PRONOUN -> pronoun(mention);
      case NOMINAL -> nominal(mention);
      case NAME -> name(mention);
      case LABEL -> label(mention);
    };
  }

  private Resolution pronoun(Mention mention) {
    Mention antecedent = antecedent(mention);
    if (antecedent != null && depth < DEEPEST) {
      depth++;
      Resolution resolution = resolve(antecedent);
      depth--;
      return new Resolution(resolution.speaker(), Math.min(1, resolution.lead()));
    }
    PronounReader.Reading reading = pronouns.read(mention, speakersBefore);
    if (reading == null) {
      return new Resolution(Speaker.unresolved(printed(mention.span())), 0);
    }
    speakersBefore.add(reading.named());
    return new Resolution(speaker(reading.named()), reading.lead());
  }

  /** Returns the words that "who", "they" or "it" stands for; null for "he" and "she". */
  private @Nullable Mention antecedent(Mention mention) {
    String word = article.textAt(mention.head()).toLowerCase(Locale.ROOT);
    int at = article.mentions().indexOf(mention);
    if (word.equals("who")) {
      return personBefore(at);
    }
    if (!Set.of("they", "them", "it", "we").contains(word)) {
      return null;
    }
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      if (word.equals("it") ? isBody(before) : isPlural(before)) {
        return before;
      }
    }
    return lastNoun;
  }

  /** Returns the nearest mention of people before another one in the same sentence. */
  private @Nullable Mention personBefore(int at) {
    int sentence = article.tokens().get(article.mentions().get(at).first()).sentence();
    for (int i = at - 1; i >= 0; i--) {
      Mention before = article.mentions().get(i);
      Token head = article.tokens().get(before.last() - 1);
      if (head.sentence() != sentence) {
        return null;
      }
      Named bearer = bearer(before);
      boolean person = bearer != null && bearer.isPerson(words);
      if (person || words.is("person", head.word())) {
        return before;
      }
    }
    return null;
  }

  private boolean isPlural(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    return mention.kind() == Mention.Kind.NOMINAL && head.endsWith("s") && words.is("person", head);
  }

  private boolean isBody(Mention mention) {
    String head = article.tokens().get(mention.last() - 1).word();
    return mention.kind() != Mention.Kind.PRONOUN && words.is("body", head);
  }

  private Resolution nominal(Mention mention) {
    lastNoun = mention;
    Token first = article.tokens().get(mention.first());
    Named beside = appositions.beside(mention);
    if (beside != null) {
      remember(beside);
      return new Resolution(speaker(beside), 5);
    }
    String head = article.tokens().get(mention.last() - 1).word();
    if (!INDEFINITE.contains(first.word()) && mention.span().equals(mention.head())) {
      Named holder = holder(mention, head);
      if (holder != null) {
        remember(holder);
        return new Resolution(speaker(holder), 2);
      }
    }
    String printed = printed(mention.span());
    return new Resolution(
        words.is("person", head) ? Speaker.unnamed(printed) : Speaker.unresolved(printed), 9);
  }

  /** Returns the one person named in the article who holds an office. */
  private @Nullable Named holder(Mention mention, String head) {
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
    return found != null || !offices.isEmpty() ? found : titled(mention, head);
  }

  /** Returns whom the article last gave a title: "President Ana Petrosyan", "the president". */
  private @Nullable Named titled(Mention mention, String head) {
    if (!words.is("title", head) || !words.is("person", head)) {
      return null;
    }
    Named last = null;
    for (NameInText place : named.places()) {
      boolean before = last == null || place.span().start() < mention.head().start();
      if (before
          && !place.titles().isEmpty()
          && place.titles().get(place.titles().size() - 1).equals(head)) {
        last = named.at(place.span().start());
      }
    }
    return last;
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
    if (bearer == null || isOffice(mention)) {
      return nominal(mention);
    }
    remember(bearer);
    lastNoun = bearer.isPerson(words) ? lastNoun : mention;
    return new Resolution(speaker(bearer), 9);
  }

  /** A label that tells a whole name is right about it; a surname alone is completed. */
  private Resolution label(Mention mention) {
    TurnLabel label = TurnLabel.of(printed(mention.span()), words);
    if (label.isAsker()) {
      return new Resolution(Speaker.unnamed(label.text()), 9);
    }
    Named bearer = bearer(mention);
    boolean known = bearer != null && bearer.entry().isPresent();
    if (bearer == null || !(known || label.isSurnameAlone())) {
      return new Resolution(label.speaker(), 9);
    }
    remember(bearer);
    return new Resolution(speaker(bearer), 9);
  }

  /** Whether the phrase ends with a common noun: "Ana's lawyers" are not Ana. */
  private boolean isOffice(Mention mention) {
    Token head = article.tokens().get(mention.last() - 1);
    boolean small = head.isWord() && Character.isLowerCase(head.text().codePointAt(0));
    return small || words.is("person", head.word()) || words.is("title", head.word());
  }

  /** Returns whom the last name inside a phrase belongs to; a person rather than a place. */
  private @Nullable Named bearer(Mention mention) {
    Named found = null;
    for (NameInText place : named.places()) {
      Named here = named.at(place.span().start());
      if (mention.head().overlaps(place.span()) && here != null) {
        boolean worse = found != null && found.isPerson(words) && !here.isPerson(words);
        found = worse ? found : here;
      }
    }
    return found;
  }

  private void remember(Named speaker) {
    if (!speaker.isBody(words) && (speaker.isPerson(words) || speaker.name().isFull())) {
      speakersBefore.add(speaker);
    }
  }

  private Speaker speaker(Named found) {
    if (found.entry().isPresent()) {
      return found.entry().get().speaker();
    }
    String printed = printed(found.fullest().span());
    String slug = found.name().slug();
    if (found.isBody(words) || (!found.name().isFull() && hasArticle(found))) {
      return Speaker.body(slug, printed);
    }
    boolean person = found.name().isFull() || found.isPerson(words);
    return person ? Speaker.person(slug, printed) : Speaker.unresolved(printed);
  }

  /** Whether the article prints "the" before the name: no person's. */
  private boolean hasArticle(Named found) {
    return found.places().stream()
        .anyMatch(
            place -> article.text().regionMatches(true, place.span().start() - 4, "the ", 0, 4));
  }

  private String printed(Span span) {
    return article.textAt(span).replaceAll("\\s+", " ").strip();
  }
}
