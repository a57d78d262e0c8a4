package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.article.Span;

/**
 * Finds the words between quotation marks in a whole text.
 *
 * <p>Paragraphs are read one after the other. What is still open at the end of one goes on in the
 * next if that opens again, or if a closing mark comes there for which nothing was opened.
 */
final class QuoteMarks {

  /** How many paragraphs without any mark a quotation may run through. */
  private static final int LONGEST_SILENCE = 4;

  private final String text;
  private final List<Span> paragraphs;
  private final List<MarkedWords> labelled;
  private final List<MarkedWords> found;

  private QuoteMarks(String text, Paragraphs paragraphs, List<MarkedWords> labelled) {
    this.text = text;
    this.paragraphs = paragraphs.spans();
    this.labelled = labelled;
    this.found = new ArrayList<>(labelled);
  }

  static List<MarkedWords> in(String text, Paragraphs paragraphs) {
    List<MarkedWords> turns = Transcript.turns(text, paragraphs);
    List<MarkedWords> labelled = new ArrayList<>(turns);
    if (turns.isEmpty()) {
      labelled.addAll(DashedTurns.in(text, paragraphs));
      labelled.addAll(SignedPosts.in(text, paragraphs));
    }
    QuoteMarks marks = new QuoteMarks(MarkSigns.withDoubles(text), paragraphs, labelled);
    marks.read();
    return List.copyOf(marks.found);
  }

  private void read() {
    for (int p = 0; p < paragraphs.size(); ) {
      p = isTaken(p) ? p + 1 : readParagraph(p, paragraphs.get(p).start());
    }
    found.sort(Comparator.comparing(MarkedWords::outer));
  }

  /** Whether a paragraph belongs to a turn or a post. */
  private boolean isTaken(int p) {
    int start = paragraphs.get(p).start();
    return labelled.stream().anyMatch(words -> words.outer().contains(start));
  }

  /** Reads a paragraph from a place in it; returns the paragraph to go on with. */
  private int readParagraph(int p, int from) {
    ParagraphMarks marks = new ParagraphMarks(text, paragraphs.get(p), from);
    for (ParagraphMarks.Pair pair : marks.pairs()) {
      if (pair.isClosed()) {
        add(new ArrayList<>(List.of(pair.words())), pair.open(), pair.outer(), true);
      } else {
        return goOn(p, pair);
      }
    }
    return p + 1;
  }

  /** Follows words that are open at the end of their paragraph. */
  private int goOn(int p, ParagraphMarks.Pair open) {
    List<Span> pieces = new ArrayList<>(List.of(open.words()));
    List<Span> silent = new ArrayList<>();
    for (int next = p + 1; next < paragraphs.size() && !isTaken(next); next++) {
      Span paragraph = paragraphs.get(next);
      ParagraphMarks marks = new ParagraphMarks(text, paragraph, paragraph.start());
      ParagraphMarks.Pair first = marks.first();
      int orphan = marks.orphanClose(open.mark());
      if (orphan > paragraph.start()) {
        pieces.addAll(silent);
        pieces.add(new Span(paragraph.start(), orphan));
        add(pieces, open.open(), orphan + 1, true);
        return readParagraph(next, orphan + 1);
      }
      if (first != null && first.open() == marks.start() && open.isFamily(first)) {
        if (!silent.isEmpty() || Transcript.label(text, first.words()) != null) {
          break;
        }
        pieces.add(first.words());
        if (first.isClosed()) {
          add(pieces, open.open(), first.outer(), true);
          return readParagraph(next, first.outer());
        }
        continue;
      }
      if (first != null || silent.size() >= LONGEST_SILENCE) {
        break;
      }
      silent.add(paragraph);
    }
    Span last = pieces.get(pieces.size() - 1);
    add(pieces, open.open(), last.end(), false);
    return p + pieces.size();
  }

  private void add(List<Span> pieces, int open, int end, boolean closed) {
    Transcript.Label label = Transcript.label(text, pieces.get(0));
    if (label != null && label.end() < pieces.get(0).end()) {
      pieces.set(0, new Span(label.end(), pieces.get(0).end()));
    }
    pieces.replaceAll(this::trimmed);
    Span name = label == null ? null : label.name();
    found.add(new MarkedWords(pieces, new Span(open, end), closed, name));
  }

  private Span trimmed(Span piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
