package org.onrecord.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.onrecord.ingest.RemovedPart.Reason.COMMENTS;
import static org.onrecord.ingest.RemovedPart.Reason.NEWSLETTER;
import static org.onrecord.ingest.RemovedPart.Reason.OTHER_STORIES;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/**
 * Boxes with a heading of their own: a form for comments, a newsletter, other stories.
 *
 * <p>Below the article a box takes everything to the end of the page; between its paragraphs only
 * the heading and the headlines right below it.
 */
final class Boxes implements CleaningRule {

  private record Heading(Reason reason, Pattern line) {}

  private static final List<Heading> HEADINGS =
      List.of(
          heading(
              COMMENTS,
              "(leave|write|post|add) a (reply|comment|review|response)( cancel reply)?",
              "your email address will not be published\\b.*",
              "join the (conversation|discussion)",
              "(\\d+ )?comments?( \\(\\d+\\))?"),
          heading(
              NEWSLETTER,
              "(sign up|subscribe) (for|to) (our|the) .{0,60}\\b(newsletters?|mailing list)",
              "(our )?newsletters?"),
          heading(
              OTHER_STORIES,
              "you (may|might) (also|be interested).{0,30}",
              "(related|recommended|popular|trending|latest|more|other|top|most read)"
                  + " (articles?|stories|news|posts|content|headlines|coverage|reading|videos?)",
              "related|trending|trending now|see also|read also|read more|read next|up next",
              "most (read|popular|viewed)( (articles|stories|news))?|what to read next",
              "more (from|in) [^.!?]{1,40}"));

  private static final int PARAGRAPHS_OF_AN_ARTICLE = 2;
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_TEASER = 300;

  private static Heading heading(Reason reason, String... lines) {
    return new Heading(
        reason,
        Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:" + String.join("|", lines) + ")[^\\p{L}\\p{N}.]*",
            CASE_INSENSITIVE));
  }

  @Override
  public void clean(Page page) {
    List<Line> lines = page.kept();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Reason> reason = heading(lines.get(i));
      if (reason.isPresent()) {
        List<Line> below = lines.subList(i, lines.size());
        if (isAfterTheArticle(reason.get(), lines.subList(0, i), below)) {
          removeAll(page, below, reason.get());
          return;
        }
        removeBox(page, below, reason.get());
      }
    }
  }

  private static Optional<Reason> heading(Line line) {
    return HEADINGS.stream()
        .filter(heading -> heading.line().matcher(line.words()).matches())
        .map(Heading::reason)
        .findFirst();
  }

  /** The article is over if no paragraphs follow one another any more, but teasers may. */
  private static boolean isAfterTheArticle(Reason reason, List<Line> above, List<Line> below) {
    if (above.stream().filter(Line::isProse).count() < PARAGRAPHS_OF_AN_ARTICLE) {
      return false;
    }
    boolean shorter = characters(below) <= characters(above);
    return shorter && (reason == COMMENTS || areTeasers(below));
  }

  private static boolean areTeasers(List<Line> lines) {
    return lines.stream().allMatch(line -> line.length() <= LONGEST_TEASER)
        && !hasParagraphsInARow(lines);
  }

  private static boolean hasParagraphsInARow(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).isProse() && lines.get(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  private static int characters(List<Line> lines) {
    return lines.stream().mapToInt(Line::length).sum();
  }

  private static void removeAll(Page page, List<Line> lines, Reason first) {
    Reason reason = first;
    for (Line line : lines) {
      reason = heading(line).orElse(reason);
      page.remove(line, reason);
    }
  }

  private static void removeBox(Page page, List<Line> lines, Reason reason) {
    if (reason != OTHER_STORIES) {
      return;
    }
    page.remove(lines.get(0), reason);
    for (Line line : lines.subList(1, lines.size())) {
      if (line.endsSentence() || line.length() > LONGEST_HEADLINE) {
        return;
      }
      page.remove(line, reason);
    }
  }
}
