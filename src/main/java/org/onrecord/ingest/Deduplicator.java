package org.onrecord.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;

/** Knows an article that comes a second time under another name. */
final class Deduplicator {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, ArticleId> idOfWords = new HashMap<>();
  private final Map<ArticleId, String> wordsOfId = new HashMap<>();

  Deduplicator(Map<ArticleId, Filing> filings) {
    filings.forEach(
        (id, filing) -> {
          idOfWords.put(filing.words(), id);
          wordsOfId.put(id, filing.words());
        });
  }

  /** Returns the same for two texts that differ only in layout, signs and upper case. */
  static String wordsOf(String body) {
    return Hash.of(NO_WORD.matcher(body).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
  }

  /** Returns the other article of these words, if there is one. */
  Optional<ArticleId> other(ArticleId id, String words) {
    return Optional.ofNullable(idOfWords.get(words)).filter(found -> !found.equals(id));
  }

  void keep(ArticleId id, String words) {
    forget(id);
    idOfWords.put(words, id);
    wordsOfId.put(id, words);
  }

  void forget(ArticleId id) {
    String words = wordsOfId.remove(id);
    if (words != null) {
      idOfWords.remove(words, id);
    }
  }
}
