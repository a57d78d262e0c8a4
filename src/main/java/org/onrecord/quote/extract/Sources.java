package org.onrecord.quote.extract;

import java.util.HashSet;
import java.util.Set;

/** The mentions of an article that are the source of something reported, one for each verb. */
final class Sources {

  private final Set<Integer> ends = new HashSet<>();
  private final Set<Integer> taken = new HashSet<>();

  Sources(ArticleText article, CueWords cues) {
    for (Mention mention : article.mentions()) {
      CueNear right = CueNear.rightOf(mention, article.tokens(), cues);
      if (right.commas() != 1) {
        add(mention, right);
      }
    }
    for (Mention mention : article.mentions()) {
      add(mention, CueNear.leftOf(mention, article.tokens(), cues));
    }
  }

  private void add(Mention mention, CueNear cue) {
    if (cue.reports() && taken.add(cue.token())) {
      ends.add(mention.head().end());
    }
  }

  boolean contains(Mention mention) {
    return endAt(mention.head().end());
  }

  /** Whether a source ends at a place. */
  boolean endAt(int place) {
    return ends.contains(place);
  }
}
