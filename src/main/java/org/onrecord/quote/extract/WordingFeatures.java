package org.onrecord.quote.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** What the wording of marked words says for or against them being somebody's: "we" speaks. */
final class WordingFeatures {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

  private static final Set<String> SPEAKING =
      Set.of("i", "we", "you", "my", "our", "me", "us", "your", "i'm", "we're", "don't", "it's");

  private final WordLists words;

  WordingFeatures(WordLists words) {
    this.words = words;
  }

  void add(Features features, ArticleText article, int marked, int size) {
    String text = article.wordsOf(marked).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean speaks = false;
    int small = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      speaks |= SPEAKING.contains(word.group());
      small += words.is("notname", word.group()) ? 1 : 0;
    }
    features.add("speaks=" + speaks + "&n=" + size);
    features.add("small=" + Math.min(3, small) + "&n=" + size);
    features.add("again=" + isAgain(article, marked, text) + "&n=" + size);
  }

  /** Whether the article uses the words elsewhere, too, as it does with titles and names. */
  private static boolean isAgain(ArticleText article, int marked, String text) {
    String whole = article.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    Span own = article.marked().get(marked).words();
    int first = whole.indexOf(text.strip());
    return List.of(first, whole.indexOf(text.strip(), own.end())).stream()
        .anyMatch(at -> at >= 0 && !own.contains(at));
  }
}
