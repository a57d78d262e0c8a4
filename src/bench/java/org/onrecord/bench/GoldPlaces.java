package org.onrecord.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the words that answer stand in their articles; white space counts for nothing. */
final class GoldPlaces {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /** So many characters at an end of a text find it where something between was changed. */
  private static final int ANCHOR = 40;

  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, Place> quotations = new HashMap<>();

  /** Characters of an article without its white space. */
  record Place(String article, int from, int to) {

    int length() {
      return to - from;
    }

    int shared(Place other) {
      return article.equals(other.article)
          ? Math.min(to, other.to) - Math.max(from, other.from)
          : 0;
    }

    /** Whether both share half of the shorter one. */
    boolean covers(Place gold) {
      return article.equals(gold.article)
          && shared(gold) >= 0.5 * Math.min(length(), gold.length());
    }
  }

  void addArticle(String id, String text) {
    articles.put(id, bare(text));
  }

  /**
   * @param text of the article
   * @param start in Unicode code points, as in {@code end}
   */
  void addQuotation(String id, String article, String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    int before = bare(text.substring(0, from)).length();
    int length = bare(text.substring(from, to)).length();
    quotations.put(id, new Place(article, before, before + length));
  }

  @Nullable Place quotation(String id) {
    return quotations.get(id);
  }

  /** Returns where a text stands, null if it stands nowhere in the article. */
  @Nullable Place find(String article, String text) {
    String sought = bare(text);
    String body = articles.getOrDefault(article, "");
    int at = sought.isEmpty() ? -1 : body.indexOf(sought);
    if (at >= 0) {
      return new Place(article, at, at + sought.length());
    }
    return sought.isEmpty() ? null : findByItsEnds(article, body, sought);
  }

  private static @Nullable Place findByItsEnds(String article, String body, String sought) {
    int start = body.indexOf(sought.substring(0, Math.min(ANCHOR, sought.length())));
    int last = body.indexOf(sought.substring(Math.max(0, sought.length() - ANCHOR)));
    if (start < 0 && last < 0) {
      return null;
    }
    int from = start < 0 ? Math.max(0, last + ANCHOR - sought.length()) : start;
    int to = last >= from ? last + ANCHOR : from + sought.length();
    return new Place(article, from, Math.min(body.length(), to));
  }

  private static String bare(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
