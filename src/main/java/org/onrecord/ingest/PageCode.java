package org.onrecord.ingest;

import java.util.ArrayList;
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
    List<Line> block = new ArrayList<>();
    int depth = 0;
    for (Line line : page.kept()) {
      if (depth > 0 || OPENS.matcher(line.words()).matches()) {
        block.add(line);
        depth += count(line, '{') - count(line, '}');
        if (depth <= 0 && block.size() <= LONGEST) {
          page.remove(block, Reason.PAGE_CODE);
        }
        if (depth <= 0) {
          block.clear();
        }
      }
    }
  }

  private static int count(Line line, char brace) {
    return (int) line.text().chars().filter(c -> c == brace).count();
  }
}
