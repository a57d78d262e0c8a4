package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.RemovedPart.Reason;

/** A page on its way to being clean: its lines, and why some of them are not the article. */
final class Page {

  private final List<Line> lines;
  private final Map<Integer, Reason> reasons = new TreeMap<>();
  private final @Nullable String headline;
  private final @Nullable String author;

  Page(String text, @Nullable String headline, @Nullable String author) {
    this.lines = Line.of(text);
    this.headline = headline;
    this.author = author;
  }

  /** Returns the lines that say something and have not been removed. */
  List<Line> kept() {
    return lines.stream()
        .filter(line -> !line.isBlank() && !reasons.containsKey(line.number()))
        .toList();
  }

  boolean isHeadline(Line line) {
    return headline != null && headline.strip().equalsIgnoreCase(line.words());
  }

  boolean isAuthor(String name) {
    return author != null && author.strip().equalsIgnoreCase(name.strip());
  }

  void remove(Line line, Reason reason) {
    reasons.put(line.number(), reason);
  }

  void remove(List<Line> some, Reason reason) {
    some.forEach(line -> remove(line, reason));
  }

  int removedCount() {
    return reasons.size();
  }

  /** Returns the removed lines, those that stood together and for one reason as one part. */
  List<RemovedPart> removed() {
    List<List<Line>> groups = new ArrayList<>();
    @Nullable Line last = null;
    for (Line line : lines) {
      Reason reason = reasons.get(line.number());
      if (reason == null && line.isBlank()) {
        continue;
      }
      if (reason != null) {
        boolean joins = last != null && reasons.get(last.number()) == reason;
        if (!joins) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(line);
      }
      last = reason == null ? null : line;
    }
    return groups.stream().map(this::part).toList();
  }

  private RemovedPart part(List<Line> group) {
    int first = group.get(0).number();
    int last = group.get(group.size() - 1).number();
    String text =
        lines.subList(first - 1, last).stream().map(Line::text).collect(Collectors.joining("\n"));
    return new RemovedPart(first, last, text, reasons.getOrDefault(first, Reason.OTHER_STORIES));
  }

  /** Returns what is left: whole lines, and the blank lines between them. */
  CleanedText clean() {
    StringBuilder body = new StringBuilder();
    List<Integer> inBody = new ArrayList<>();
    List<Integer> inRaw = new ArrayList<>();
    for (Line line : linesOfBody()) {
      if (!inBody.isEmpty()) {
        body.append('\n');
      }
      inBody.add(body.length());
      inRaw.add(line.start());
      body.append(line.text());
    }
    return new CleanedText(
        body.toString(), removed(), new LineStarts(List.copyOf(inBody), List.copyOf(inRaw)));
  }

  private List<Line> linesOfBody() {
    List<Line> body = new ArrayList<>();
    List<Line> blanks = new ArrayList<>();
    boolean afterRemoved = true;
    for (Line line : lines) {
      if (reasons.containsKey(line.number())) {
        afterRemoved = true;
      } else if (line.isBlank()) {
        if (!afterRemoved || blanks.isEmpty()) {
          blanks.add(line);
        }
      } else {
        if (!body.isEmpty()) {
          body.addAll(blanks);
        }
        body.add(line);
        blanks.clear();
        afterRemoved = false;
      }
    }
    return body;
  }
}
