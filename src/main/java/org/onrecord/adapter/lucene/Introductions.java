package org.onrecord.adapter.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.article.Article;
import org.onrecord.query.Introduction;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;

/** Cuts out of an article where it says who those are whom it quotes. */
final class Introductions {

  /** In characters: as far as a title reaches, or what is added between commas. */
  private static final int BEFORE = 100;

  private static final int AFTER = 140;

  /** Of the places where a name stands, the first says who it is; in case that is the headline. */
  private static final int FIRST = 2;

  /** "Jr." and "III" are no surnames. */
  private static final Pattern AFTER_SURNAME =
      Pattern.compile(",?\\s+(?:Jr|Sr|II|III|IV)\\.?$", Pattern.CASE_INSENSITIVE);

  private Introductions() {}

  /** Returns one for each whom the article names and quotes. */
  static List<Introduction> of(Article article, List<Quotation> quotations) {
    return quotations.stream()
        .map(Quotation::speaker)
        .filter(Introductions::isNamed)
        .distinct()
        .map(speaker -> new Introduction(speaker, text(article.body(), speaker.name())))
        .filter(each -> !each.text().isEmpty())
        .toList();
  }

  private static boolean isNamed(Speaker speaker) {
    return (speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.UNRESOLVED)
        && Character.isUpperCase(speaker.name().codePointAt(0));
  }

  private static String text(String body, String name) {
    String whole = AFTER_SURNAME.matcher(name).replaceFirst("");
    String surname = whole.substring(whole.lastIndexOf(' ') + 1);
    Set<String> places = places(body, name);
    int titled = titled(body, surname, whole);
    if (titled >= 0) {
      places.add(around(body, titled, titled + surname.length()));
    }
    return String.join("\n", places.isEmpty() ? places(body, surname) : places);
  }

  private static Set<String> places(String body, String name) {
    Set<String> places = new LinkedHashSet<>();
    int at = body.indexOf(name);
    for (int found = 0; at >= 0 && found < FIRST; found++) {
      places.add(around(body, at, at + name.length()));
      at = body.indexOf(name, at + name.length());
    }
    return places;
  }

  /** Returns where a title stands before nothing but the surname, "Captain Cole"; else -1. */
  private static int titled(String body, String surname, String whole) {
    for (int at = body.indexOf(surname); at > 1; at = body.indexOf(surname, at + 1)) {
      int word = body.lastIndexOf(' ', at - 2) + 1;
      String before = body.substring(word, at).strip();
      boolean isTitle =
          body.charAt(at - 1) == ' '
              && before.length() > 2
              && Character.isUpperCase(before.charAt(0))
              && !whole.contains(before);
      if (isTitle) {
        return at;
      }
    }
    return -1;
  }

  private static String around(String body, int start, int end) {
    int from = Math.max(body.lastIndexOf('\n', start) + 1, start - BEFORE);
    int line = body.indexOf('\n', end);
    int to = Math.min(line < 0 ? body.length() : line, end + AFTER);
    return body.substring(from, to);
  }
}
