package org.onrecord.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What arrived on a network of a test's own, each post by its chat and its words. */
public final class Arrived {

  private final int posts;
  private final Set<List<String>> different = new HashSet<>();

  private Arrived(int posts) {
    this.posts = posts;
  }

  public static <T> Arrived of(List<T> posts, Function<T, String> chat, Function<T, String> words) {
    Arrived arrived = new Arrived(posts.size());
    posts.forEach(post -> arrived.different.add(List.of(chat.apply(post), words.apply(post))));
    return arrived;
  }

  /** How many posts arrived that had arrived before. */
  public int doubles() {
    return posts - different.size();
  }

  /** How many of the posts that were sent did not arrive. */
  public int missing(int sent) {
    return Math.max(0, sent - different.size());
  }
}
