package org.onrecord.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/** Style rules and scripts that got into the text: from a selector's brace to the closing one. */
final class PageCode implements CleaningRule {

  private static final Pattern OPENS =
      Pattern.compile("([.#@][\\w-][^{}]*|[a-z]+[\\w .#,>-]*|function\\b[^{}]*)\\{\\s*");
  private static final int LONGEST = 60;

  @Override
  public void clean(Page page) {
    List<Line> lines = page.kept();
    int at = 0;
    while (at < lines.size()) {
      int end = OPENS.matcher(lines.get(at).words()).matches() ? end(lines, at) : at;
      page.remove(lines.subList(at, end), Reason.PAGE_CODE);
      at = Math.max(at + 1, end);
    }
  }

  /** Returns where a block that opens there ends; there if it is never closed. */
  private static int end(List<Line> lines, int start) {
    int depth = 0;
    for (int at = start; at < Math.min(start + LONGEST, lines.size()); at++) {
      depth += count(lines.get(at), '{') - count(lines.get(at), '}');
      if (depth <= 0) {
        return at + 1;
      }
    }
    return start;
  }

  private static int count(Line line, char brace) {
    return (int) line.text().chars().filter(c -> c == brace).count();
  }
}
