package org.onrecord.quote.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Speaker;

/** Tells which person or body each mention of one article is. */
final class SpeakerResolver {

  /** A lead that leaves hardly a doubt. */
  private static final double CLEAR = 4;

  /** Pronouns that stand for phrases that hold pronouns that … */
  private static final int DEEPEST = 3;

  private final ArticleText article;
  private final WordLists words;
  private final KnownNames known;
  private final Bearers bearers;
  private final Antecedents antecedents;
  private final Introduced introduced;
  private final Apposition appositions;
  private final OfficeHolders holders;
  private final PronounReader pronouns;
  private final List<Named> speakersBefore = new ArrayList<>();
  private @Nullable Mention lastNoun;
  private int depth;

  SpeakerResolver(ArticleText article, @Nullable LocalDate day, Reading reading) {
    this.article = article;
    this.words = reading.words();
    NameFinder finder = new NameFinder(words);
    NamedInArticle named = new NamedInArticle(article, finder.in(article), reading.known(), words);
    Sources sources = new Sources(article, reading.cues());
    this.known = reading.known();
    this.bearers = new Bearers(article, named);
    this.antecedents = new Antecedents(article, bearers, sources, words);
    this.introduced = new Introduced(article, bearers);
    this.appositions = new Apposition(article, named);
    this.holders = new OfficeHolders(article, day, named, reading);
    this.pronouns = new PronounReader(article, named, sources, reading);
  }

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
    String printed = bearers.printed(mention.span());
    if (mention.kind() != Mention.Kind.LABEL && OtherLetters.in(printed)) {
      return new Resolution(OtherLetters.speaker(printed, known), 9);
    }
    return switch (mention.kind()) {
      case PRONOUN -> pronoun(mention);
      case NOMINAL -> nominal(mention);
      case NAME -> name(mention);
      case LABEL -> label(mention);
    };
  }

  private Resolution pronoun(Mention mention) {
    Mention antecedent = antecedents.of(mention, lastNoun);
    if (antecedent != null && depth < DEEPEST) {
      depth++;
      Resolution resolution = resolve(antecedent);
      depth--;
      return new Resolution(resolution.speaker(), Math.min(1, resolution.lead()));
    }
    PronounReader.Guess guess = pronouns.read(mention, speakersBefore);
    if (guess == null) {
      return new Resolution(Speaker.unresolved(bearers.printed(mention.span())), 0);
    }
    speakersBefore.add(guess.named());
    return new Resolution(bearers.speaker(guess.named()), guess.lead());
  }

  private Resolution nominal(Mention mention) {
    lastNoun = mention;
    Named beside = appositions.beside(mention);
    if (beside != null) {
      return remembered(beside, 5);
    }
    Named holder = holders.of(mention);
    if (holder != null) {
      return remembered(holder, 2);
    }
    String head = article.tokens().get(mention.last() - 1).word();
    return new Resolution(
        words.is("person", head)
            ? Speaker.unnamed(bearers.printed(mention.span()))
            : Speaker.unresolved(introduced.described(mention)),
        9);
  }

  private Resolution name(Mention mention) {
    Named bearer = bearers.in(mention);
    if (bearer == null || isOffice(mention, bearer)) {
      return nominal(mention);
    }
    lastNoun = bearer.isPerson() ? lastNoun : mention;
    return remembered(bearer, 9);
  }

  /** A label that tells a whole name is right about it; a surname alone is completed. */
  private Resolution label(Mention mention) {
    TurnLabel label = TurnLabel.of(bearers.printed(mention.span()), words);
    if (label.isAsker()) {
      return new Resolution(Speaker.asker(label.text()), 9);
    }
    Named guest = label.isAnswerer() ? bearers.onlyOneBefore(firstTurn()) : null;
    if (guest != null) {
      return remembered(guest, 9);
    }
    Named bearer = bearers.in(mention);
    boolean known = bearer != null && bearer.entry().isPresent();
    if (bearer == null || !(known || label.isSurnameAlone())) {
      return new Resolution(label.speaker(), 9);
    }
    return remembered(bearer, 9);
  }

  private int firstTurn() {
    return article.marked().stream()
        .filter(marked -> marked.label() != null)
        .findFirst()
        .map(marked -> marked.outer().start())
        .orElse(0);
  }

  /** Whether the phrase ends with a common noun: "Ana's lawyers" are not Ana. */
  private boolean isOffice(Mention mention, Named bearer) {
    Token head = article.tokens().get(mention.last() - 1);
    boolean small = head.isWord() && Character.isLowerCase(head.text().codePointAt(0));
    boolean title = words.is("person", head.word()) || words.is("title", head.word());
    boolean surname = bearer.name().last().equals(head.word()) && bearer.isPerson();
    return small || (title && !surname);
  }

  private Resolution remembered(Named speaker, double lead) {
    if (!speaker.isBody() && (speaker.isPerson() || speaker.name().isFull())) {
      speakersBefore.add(speaker);
    }
    return new Resolution(bearers.speaker(speaker), lead);
  }
}
