package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Finds the names that a text prints, inside quotation marks and outside. */
final class NameFinder {

  private static final String CAPITAL =
      "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'](?!s\\b)[\\p{L}\\p{M}]+)*)";

  private static final Pattern NAME =
      Pattern.compile(
          CAPITAL
              + "(?:(?:\\.?[ \\u00a0]|\\. )(?:(?:de|del|da|la|van|von|der|den|bin|al|el|ibn|di|du|le)[ -])?"
              + CAPITAL
              + ")*");

  private static final Pattern WORD = Pattern.compile("[^ \\u00a0]+");

  private final WordLists words;

  NameFinder(WordLists words) {
    this.words = words;
  }

  List<NameInText> in(ArticleText article) {
    List<NameInText> names = new ArrayList<>();
    Matcher name = NAME.matcher(article.text());
    while (name.find()) {
      NameInText found = trimmed(article, name.start(), name.end());
      if (found != null) {
        names.add(found);
      }
    }
    return names;
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
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      String plain = plain(article, parts.get(i));
      if (i == first && words.is("notname", plain)) {
        first = i + 1;
      } else if (words.is("title", plain) && (i + 1 < parts.size() || i == first)) {
        titles.addAll(plains(article, parts.subList(first, i + 1)));
        first = i + 1;
      }
    }
    if (first >= parts.size()) {
      return null;
    }
    return name(article, new Span(parts.get(first).start(), to), titles);
  }

  private NameInText name(ArticleText article, Span span, List<String> titles) {
    String printed = article.textAt(span);
    boolean quoted = article.isMarked(span.start());
    return new NameInText(span, printed, Name.of(printed), titles, quoted);
  }

  private static List<String> plains(ArticleText article, List<Span> parts) {
    return parts.stream().map(part -> plain(article, part)).toList();
  }

  private static String plain(ArticleText article, Span part) {
    return article.textAt(part).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }
}
