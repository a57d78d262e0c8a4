package org.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.Speaker;

/**
 * What an index holds.
 *
 * @param speakers everyone quoted but who only asks, those with the most quotations first
 * @param outlets in alphabetical order
 */
public record Holdings(
    int articles, List<Quoted> speakers, List<String> outlets, @Nullable LocalDate newest) {

  public static final Holdings NONE = new Holdings(0, List.of(), List.of(), null);

  /** A speaker, and how many of their quotations there are. */
  public record Quoted(Speaker speaker, int quotations) {}

  public Holdings {
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
  }

  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(newest);
  }
}
