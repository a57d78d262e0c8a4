package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided about the marked words before the ones in question. */
final class Context {

  /** The last attributed words and their mention. */
  record Spoken(int marked, Mention mention) {}

  private final List<Spoken> spoken = new ArrayList<>();

  void add(int marked, Mention mention) {
    spoken.add(new Spoken(marked, mention));
  }

  /** How often what ends like a mention has been a source. */
  int times(ArticleText article, Mention mention) {
    String word = article.tokens().get(mention.last() - 1).word();
    int count = 0;
    for (Spoken one : spoken) {
      count += article.tokens().get(one.mention().last() - 1).word().equals(word) ? 1 : 0;
    }
    return count;
  }

  @Nullable Spoken last() {
    return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
  }

  @Nullable Spoken beforeLast() {
    return spoken.size() < 2 ? null : spoken.get(spoken.size() - 2);
  }
}
