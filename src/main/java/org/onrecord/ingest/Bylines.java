package org.onrecord.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/** The author's name below the article, and the other stories that stand below it. */
final class Bylines implements CleaningRule {

  /** Two to four words that each begin as names do. */
  private static final Pattern NAME =
      Pattern.compile(
          "([Bb]y |[–—] ?)?\\p{Lu}[\\p{Ll}'’-]+(\\p{Lu}\\p{Ll}+)?"
              + "( (\\p{Lu}\\.|\\p{Lu}?[\\p{Ll}'’-]*\\p{Lu}[\\p{Ll}'’-]+|(van|von|de|der|bin|al))){1,3}");

  private static final Pattern BY = Pattern.compile("^([Bb]y |[–—] ?)");
  private static final Pattern SEPARATOR = Pattern.compile("[-–—*•_=]{1,5}");
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int LONGEST_LABEL = 30;

  @Override
  public void clean(Page page) {
    List<Line> lines = page.kept();
    for (int i = lines.size() - 1; i >= FEWEST_PARAGRAPHS; i--) {
      Line line = lines.get(i);
      List<Line> above = lines.subList(0, i);
      List<Line> below = lines.subList(i + 1, lines.size());
      if (endsTheArticle(page, line, above) && isNoArticle(page, line, above, below)) {
        page.remove(line, Reason.BYLINE);
        page.remove(below, Reason.OTHER_STORIES);
        return;
      }
    }
  }

  private static boolean endsTheArticle(Page page, Line line, List<Line> above) {
    return (NAME.matcher(line.words()).matches() || isAuthor(page, line))
        && above.get(above.size() - 1).endsSentence()
        && above.stream().filter(Line::isProse).count() >= FEWEST_PARAGRAPHS
        && above.stream().noneMatch(other -> other.words().equals(line.words()));
  }

  private static boolean isAuthor(Page page, Line line) {
    return page.isAuthor(BY.matcher(line.words()).replaceFirst(""));
  }

  /** Below somebody else's name only stories parted by dashes are surely no article. */
  private static boolean isNoArticle(Page page, Line line, List<Line> above, List<Line> below) {
    return below.isEmpty()
        || areParted(below)
        || (isAuthor(page, line) && characters(below) < characters(above) / 2);
  }

  /** Whether lines are stories with a separator before each, perhaps below a section's label. */
  private static boolean areParted(List<Line> lines) {
    boolean labelled = !isSeparator(lines.get(0)) && lines.get(0).length() <= LONGEST_LABEL;
    List<Line> stories = lines.subList(labelled ? 1 : 0, lines.size());
    if (stories.size() < 4) {
      return false;
    }
    for (int i = 0; i < stories.size(); i++) {
      if (isSeparator(stories.get(i)) != (i % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(Line line) {
    return SEPARATOR.matcher(line.words()).matches();
  }

  private static int characters(List<Line> lines) {
    return lines.stream().mapToInt(Line::length).sum();
  }
}
