package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of names, filed by how they sound and by how they begin, so that not each must be
 * compared with a word to know which are like it.
 */
final class LikeWords {

  private final List<String> words;
  private final Map<String, List<Integer>> bySound = new HashMap<>();
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();

  LikeWords(Collection<String> words) {
    this.words = List.copyOf(words);
    for (int i = 0; i < this.words.size(); i++) {
      String word = this.words.get(i);
      bySound.computeIfAbsent(Spelling.sound(word), each -> new ArrayList<>()).add(i);
      byBeginning.computeIfAbsent(letter(word, 0), each -> new ArrayList<>()).add(i);
    }
  }

  /** Returns the words that this one may be a misspelling of. */
  List<String> like(String word) {
    var like = new TreeSet<Integer>();
    addLike(
        bySound.get(Spelling.sound(word)),
        each -> Spelling.likeness(word, each) > Spelling.DIFFERENT,
        like);
    addLike(byBeginning.get(letter(word, 0)), each -> Spelling.isTypedFor(word, each), like);
    // a typing error leaves the first letter as it is, or swaps it with the second
    addLike(byBeginning.get(letter(word, 1)), each -> Spelling.isTypedFor(word, each), like);
    return like.stream().map(words::get).toList();
  }

  private void addLike(@Nullable List<Integer> filed, Predicate<String> isLike, Set<Integer> like) {
    for (int i : filed == null ? List.<Integer>of() : filed) {
      if (isLike.test(words.get(i))) {
        like.add(i);
      }
    }
  }

  private static String letter(String word, int at) {
    return word.length() > at ? word.substring(at, at + 1) : "";
  }
}
