package org.onrecord.digest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.quote.QuotationType;

/** Brings news into an order in which every group is heard early, and cuts it into pages. */
final class NewsOrder {

  /** What fits into one message of the narrowest network, citations included. */
  private static final int CHARACTERS_A_PAGE = 2400;

  private static final int ITEMS_A_PAGE = 8;
  private static final int WORDS_OF_A_SENTENCE = 8;

  /** A citation is about as long. */
  private static final int CITATION = 120;

  private NewsOrder() {}

  /**
   * Returns the news of each group in turn, so that the loudest does not fill the first page; what
   * says little by itself comes after what tells something.
   */
  static List<News.Item> inTurn(List<News.Item> items, Function<News.Item, String> group) {
    Map<Boolean, List<News.Item>> telling =
        items.stream().collect(Collectors.partitioningBy(NewsOrder::isTelling));
    List<News.Item> ordered = new ArrayList<>(turns(telling.getOrDefault(true, List.of()), group));
    ordered.addAll(turns(telling.getOrDefault(false, List.of()), group));
    return ordered;
  }

  private static List<News.Item> turns(List<News.Item> items, Function<News.Item, String> group) {
    Map<String, Deque<News.Item>> groups = new LinkedHashMap<>();
    for (News.Item item : items) {
      groups.computeIfAbsent(group.apply(item), key -> new ArrayDeque<>()).add(item);
    }
    List<News.Item> ordered = new ArrayList<>();
    while (ordered.size() < items.size()) {
      for (Deque<News.Item> one : groups.values()) {
        if (!one.isEmpty()) {
          ordered.add(one.remove());
        }
      }
    }
    return ordered;
  }

  /** A fragment, or what an article only reports, says less by itself. */
  private static boolean isTelling(News.Item item) {
    return item.lead().type() != QuotationType.INDIRECT
        && item.lead().text().strip().split("\\s+").length >= WORDS_OF_A_SENTENCE;
  }

  static List<List<News.Item>> pages(List<News.Item> items) {
    List<List<News.Item>> pages = new ArrayList<>();
    List<News.Item> page = new ArrayList<>();
    int length = 0;
    for (News.Item item : items) {
      int more = length(item);
      if (!page.isEmpty() && (page.size() == ITEMS_A_PAGE || length + more > CHARACTERS_A_PAGE)) {
        pages.add(page);
        page = new ArrayList<>();
        length = 0;
      }
      page.add(item);
      length += more;
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }

  private static int length(News.Item item) {
    int variant =
        item.statement().variants().stream().limit(1).mapToInt(q -> q.words().length()).sum();
    return item.lead().words().length() + variant + CITATION;
  }
}
