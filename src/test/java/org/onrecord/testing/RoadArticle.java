package org.onrecord.testing;

/** A small article as it lies in the knowledge folder. */
public final class RoadArticle {

  public static final String FILE =
      """
      ---
      title: Road to open
      outlet: Morning Post
      published: 2023-05-04
      published-basis: printed
      language: en
      ---
      “The road will open in May,” Ana Petrosyan said on Friday. She thanked the workers.
      """;

  private RoadArticle() {}
}
