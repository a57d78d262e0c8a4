package org.onrecord.article;

/**
 * A place in a text: the characters from {@code start} up to, not including, {@code end}.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last character, in UTF-16 units
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** Orders by start, and the shorter of two that start together first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
