package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Finds the names that a text prints, inside quotation marks and outside. */
final class NameFinder {

  private static final String CAPITAL =
      "(?:(?:\\p{Lu}\\.)+(?:\\p{Lu}(?!\\p{L}))?|\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'](?!s\\b)[\\p{L}\\p{M}]+)*)";

  /** A stop inside a name follows an initial or a shortened title. */
  private static final String SEPARATOR =
      "(?:[ \\u00a0]|(?<=\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Jr|Sr|St"
          + "|Prof|Rev|Reps|Sens|Del|Dels|Amb|Det|Brig))\\. )";

  private static final Pattern NAME =
      Pattern.compile(
          CAPITAL
              + "(?:"
              + SEPARATOR
              + "(?:(?:de|del|da|la|van|von|der|den|bin|al|el|ibn|di|du|le)[ -])?"
              + CAPITAL
              + ")*");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private static final Pattern WORD = Pattern.compile("[^ \\u00a0]+");

  private final WordLists words;
  private final Map<String, String> fullTitles = new HashMap<>();

  NameFinder(WordLists words) {
    this.words = words;
    for (String pair : words.words("fulltitle")) {
      int equals = pair.indexOf('=');
      fullTitles.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  List<NameInText> in(ArticleText article) {
    List<NameInText> names = new ArrayList<>();
    Matcher name = NAME.matcher(article.text());
    int headline = endOfCapitals(article);
    while (name.find()) {
      NameInText found = trimmed(article, name.start(), name.end());
      if (found != null && found.span().start() >= headline) {
        names.add(found);
      }
    }
    return names;
  }

  /** Returns where a headline that writes every word large ends: its words look like names. */
  private static int endOfCapitals(ArticleText article) {
    List<Span> paragraphs = article.paragraphs().spans();
    if (paragraphs.size() < 2) {
      return 0;
    }
    int all = 0;
    int upper = 0;
    Matcher word = LETTERS.matcher(article.textAt(paragraphs.get(0)));
    while (word.find()) {
      all++;
      upper += Character.isUpperCase(word.group().codePointAt(0)) ? 1 : 0;
    }
    return all >= 5 && upper * 10 >= all * 7 ? paragraphs.get(0).end() : 0;
  }

  /** Returns the name in a run of capital words: what follows the last title. */
  @org.jspecify.annotations.Nullable
  NameInText trimmed(ArticleText article, int from, int to) {
    List<Span> parts = new ArrayList<>();
    Matcher word = WORD.matcher(article.text()).region(from, to);
    while (word.find()) {
      parts.add(new Span(word.start(), word.end()));
    }
    List<String> titles = new ArrayList<>();
    int first = isOfState(article, from, parts) ? 1 : 0;
    if (words.is("body", plain(article, parts.get(parts.size() - 1)))) {
      return body(article, parts);
    }
    for (int i = 0; i < parts.size(); i++) {
      String plain = plain(article, parts.get(i));
      if (i == first && words.is("notname", plain)) {
        first = i + 1;
      } else if (words.is("title", plain) && (i + 1 < parts.size() || i == first)) {
        titles.addAll(titles(article, parts.subList(first, i + 1)));
        first = i + 1;
      } else if (words.is("body", plain) && i + 2 < parts.size()) {
        first = i + 1;
      }
    }
    if (first >= parts.size()) {
      return null;
    }
    return name(article, new Span(parts.get(first).start(), to), titles);
  }

  /** The name of a body keeps what would be a title in front of a person's. */
  private @Nullable NameInText body(ArticleText article, List<Span> parts) {
    int first = 0;
    while (first < parts.size() && words.is("notname", plain(article, parts.get(first)))) {
      first++;
    }
    if (first == parts.size()) {
      return null;
    }
    Span last = parts.get(parts.size() - 1);
    return name(article, new Span(parts.get(first).start(), last.end()), List.of());
  }

  /** The run of capital words in "Secretary of State Ana Petrosyan" begins with "State". */
  private static boolean isOfState(ArticleText article, int from, List<Span> parts) {
    return parts.size() > 1
        && plain(article, parts.get(0)).equals("state")
        && article.text().startsWith("of ", from - 3);
  }

  private NameInText name(ArticleText article, Span span, List<String> titles) {
    String printed = article.textAt(span);
    boolean quoted = article.isMarked(span.start());
    return new NameInText(span, printed, Name.of(printed), titles, quoted);
  }

  /** Returns titles as they are written in full: "Gov." is "governor". */
  private List<String> titles(ArticleText article, List<Span> parts) {
    return parts.stream()
        .map(part -> plain(article, part))
        .map(title -> fullTitles.getOrDefault(title, title))
        .toList();
  }

  private static String plain(ArticleText article, Span part) {
    return article.textAt(part).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }
}
