package org.onrecord.summary;

import java.util.Set;

/**
 * Something a summary may take in or leave out.
 *
 * @param weight how well it fits what was asked, above 0
 * @param facets what it adds beside its words: whose they are, where and when they stand
 */
public record Piece(String text, double weight, Set<String> facets) {

  public Piece {
    facets = Set.copyOf(facets);
  }
}
