package org.onrecord.query.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words meant that were looked up last: while a question is read in one way after the
 * other the same words come again and again.
 */
final class RecentMatches {

  private static final int MOST = 64;

  /** In words; longer ones are no name and would fill the memory. */
  private static final int LONGEST = 16;

  private final Map<List<String>, List<SpeakerMatch>> matches =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, List<SpeakerMatch>> eldest) {
          return size() > MOST;
        }
      };

  /** Returns what the matcher says of the words, or said of them lately. */
  List<SpeakerMatch> of(List<String> words, Function<List<String>, List<SpeakerMatch>> matcher) {
    if (words.size() > LONGEST) {
      return matcher.apply(words);
    }
    List<SpeakerMatch> known = known(words);
    return known == null ? put(words, matcher.apply(words)) : known;
  }

  private synchronized @Nullable List<SpeakerMatch> known(List<String> words) {
    return matches.get(words);
  }

  private synchronized List<SpeakerMatch> put(List<String> words, List<SpeakerMatch> found) {
    matches.put(List.copyOf(words), List.copyOf(found));
    return found;
  }
}
