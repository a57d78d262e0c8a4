package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.SpeakerEntry.Gender;

/** Everybody an article names: each name joined with its shorter and misspelt forms. */
final class NamedInArticle {

  /** "Ana Petros, mother of the driver Jon Petros" and "Ana Petros, whose son, Jon Petros". */
  private static final Pattern ANOTHERS_RELATIVE =
      Pattern.compile(
          "\\s*[,(–—-]\\s*(?:[^.!?\\n]*\\b(?:of|to)(?:\\s+[\\p{L}'’.-]+){0,4}|whose\\b[^.!?\\n]*)\\s*[,]?\\s*");

  /** In characters; as far as such words reach. */
  private static final int BESIDE = 90;

  private final ArticleText article;
  private final KnownNames known;
  private final WordLists words;
  private final List<Named> all = new ArrayList<>();
  private final Map<Integer, Named> byStart = new HashMap<>();
  private final List<NameInText> places;

  NamedInArticle(ArticleText article, List<NameInText> places, KnownNames known, WordLists words) {
    this.article = article;
    this.known = known;
    this.words = words;
    this.places = places;
    places.stream().filter(place -> place.name().isFull()).forEach(this::addFull);
    places.stream().filter(place -> !place.name().isFull()).forEach(this::addShort);
  }

  List<Named> all() {
    return all;
  }

  List<NameInText> places() {
    return places;
  }

  @Nullable Named at(int start) {
    return byStart.get(start);
  }

  private void addFull(NameInText place) {
    SpeakerEntry entry = known.entry(place.name());
    for (Named named : all) {
      boolean same = entry != null && named.entry().filter(entry::equals).isPresent();
      boolean alike = place.name().mayBe(named.name()) || named.name().mayBe(place.name());
      if (same || (alike && entry == null && !named.isBody())) {
        join(named, place);
        return;
      }
    }
    Named named = new Named(place, words);
    if (entry != null) {
      named.isIn(entry);
    }
    all.add(named);
    byStart.put(place.span().start(), named);
  }

  private void addShort(NameInText place) {
    Named named = full(place);
    if (named != null) {
      join(named, place);
      return;
    }
    Named own = new Named(place, words);
    SpeakerEntry entry = known.entry(place.name());
    List<SpeakerEntry> people = known.bySurname(place.name().last());
    if (entry != null) {
      own.isIn(entry);
    } else if (people.size() == 1) {
      own.isIn(people.get(0));
    }
    all.add(own);
    byStart.put(place.span().start(), own);
  }

  /** Returns the bearer of a short name who was named last before it, or first after it. */
  private @Nullable Named full(NameInText place) {
    Named best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Named named : all) {
      int fit = isOther(place, named) ? 3 : fit(place.name(), named);
      for (NameInText other : named.places()) {
        if (isAnothersRelative(other)) {
          continue;
        }
        int away = place.span().start() - other.span().start();
        int distance = (away > 0 ? away : 100_000 - away) + fit * 1_000_000;
        if (fit < 3 && distance < bestDistance) {
          best = named;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** Whether a name is there to say who another of the same surname is: then that one is meant. */
  private boolean isAnothersRelative(NameInText place) {
    int at = places.indexOf(place);
    NameInText before = at > 0 ? places.get(at - 1) : null;
    if (before == null || !isOfOneSurname(before.name(), place.name())) {
      return false;
    }
    int from = before.span().end();
    int to = place.span().start();
    return to - from <= BESIDE
        && ANOTHERS_RELATIVE.matcher(article.textAt(new Span(from, to))).matches();
  }

  private static boolean isOfOneSurname(Name one, Name other) {
    return one.isFull()
        && other.isFull()
        && one.last().equals(other.last())
        && !one.first().equals(other.first());
  }

  /** Whether a title or the order of mentions shows that somebody else of that name is meant. */
  private boolean isOther(NameInText place, Named named) {
    Gender gender = named.gender();
    for (String title : place.titles()) {
      boolean conflict =
          (words.is("maletitle", title) && gender == Gender.FEMALE)
              || (words.is("femaletitle", title) && gender == Gender.MALE);
      if (conflict) {
        return true;
      }
    }
    boolean early = place.span().start() < named.places().get(0).span().start();
    boolean titled = place.titles().stream().anyMatch(title -> words.is("person", title));
    return early && titled && place.titles().stream().noneMatch(named::hasTitle);
  }

  /** 0 for the surname, 1 for the given name, 2 for a misspelt surname, 3 for neither. */
  private int fit(Name name, Named named) {
    String word = name.last();
    Name full = named.name();
    if (full.last().equals(word) && !(named.isBody() && full.isFull())) {
      return 0;
    }
    boolean given = words.is("male", word) || words.is("female", word);
    if (full.isFull() && full.first().equals(word) && given) {
      return 1;
    }
    return full.isFull() && Name.alike(word, full.last()) ? 2 : 3;
  }

  private void join(Named named, NameInText place) {
    named.add(place);
    byStart.put(place.span().start(), named);
  }
}
