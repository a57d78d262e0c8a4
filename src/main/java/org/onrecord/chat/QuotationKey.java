package org.onrecord.chat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.quote.QuotationId;

/** A quotation's id as one word that links and buttons of every network can carry. */
public final class QuotationKey {

  /** What every key begins with. */
  static final String PREFIX = "q_";

  /** Telegram takes 64 of these characters in a link that opens the bot. */
  private static final int LONGEST = 64;

  private static final Pattern PLACE = Pattern.compile(PREFIX + "([A-Za-z0-9_-]+)-(\\d+)-(\\d+)");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
  private static final String ENCODED = "-";

  private QuotationKey() {}

  /** Returns the key; empty if the article's id is too long for one. */
  public static Optional<String> of(QuotationId id) {
    String article = id.article().value();
    String word = SAFE.matcher(article).matches() ? article : ENCODED + encoded(article);
    String key = PREFIX + word + "-" + id.words().start() + "-" + id.words().end();
    return key.length() <= LONGEST ? Optional.of(key) : Optional.empty();
  }

  /** Returns the id that a key stands for; empty if it is no key. */
  public static Optional<QuotationId> read(String key) {
    Matcher place = PLACE.matcher(key);
    if (!place.matches()) {
      return Optional.empty();
    }
    try {
      int start = Integer.parseInt(place.group(2));
      int end = Integer.parseInt(place.group(3));
      return Optional.of(
          new QuotationId(new ArticleId(article(place.group(1))), new Span(start, end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String article(String word) {
    return word.startsWith(ENCODED)
        ? new String(
            Base64.getUrlDecoder().decode(word.substring(ENCODED.length())), StandardCharsets.UTF_8)
        : word;
  }

  private static String encoded(String article) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(article.getBytes(StandardCharsets.UTF_8));
  }
}
