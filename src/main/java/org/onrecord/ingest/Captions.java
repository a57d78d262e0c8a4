package org.onrecord.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/**
 * Lines below a photo: those that end with a credit, and a first line that tells what is seen on
 * one.
 */
final class Captions implements CleaningRule {

  private static final int LONGEST = 300;
  private static final int LONGEST_CREDIT = 80;
  private static final int WORDS_OF_A_CAPTION = 12;

  private static final String AGENCY =
      "(Getty( Images)?|AP( Photo)?|AFP|Reuters|EPA|Shutterstock|iStock|Sputnik|Xinhua|Bloomberg"
          + "|Photolure|Alamy|Wikimedia( Commons)?|Flickr)";

  /** The whole of a short line. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(photo|photograph|image|picture)s?( credit)?( by| courtesy( of)?| via)?\\s*[:/|]\\s*.+"
              + "|(photo|photograph|image)s? (by|courtesy of) [^.]+"
              + "|[^.,;:!?]{2,60}(/| via |, via |, )"
              + AGENCY
              + "\\W*|getty( images)?\\W*",
          CASE_INSENSITIVE);

  /** How a longer line ends: an agency in brackets is one only beside "photo" or a stroke. */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "[(\\[](photo|image|picture|credit|courtesy)\\b[^()]*[)\\]]\\W*$"
              + "|\\([^()]*(AP Photo|Getty Images|Wikimedia|\\p{L}/(Reuters|AFP|EPA)"
              + "|(Reuters|AFP|EPA)/\\p{L})[^()]*\\)\\W*$"
              + "|\\b(photo|image)s?( by|:) \\p{Lu}[^.]{2,60}$",
          CASE_INSENSITIVE);

  /** A dash, then agency and photographer parted by strokes. */
  private static final Pattern NAMES_WITH_STROKES =
      Pattern.compile("\\s[–—-]\\s\\p{Lu}[\\p{L} .]+(/\\p{Lu}[\\p{L} .]+)+$");

  /** What people do on photos: a name with a participle, and no verb beside it. */
  private static final Pattern SCENE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+,? (\\p{Ll}{2,}ing|pictured|seen)\\b"
              + "|\\((left|right|cent(er|re)|l|r)\\)|, (left|right),");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(is|are|was|were|has|have|had|says?|said|will|would|calls?|urges?|warns?)\\b");

  @Override
  public void clean(Page page) {
    List<Line> lines = page.kept();
    for (Line line : lines) {
      if (!page.isHeadline(line) && isCredited(line)) {
        page.remove(line, Reason.CAPTION);
      }
    }
    if (lines.size() > 2 && isScene(lines.get(0), page) && lines.get(1).isProse()) {
      page.remove(lines.get(0), Reason.CAPTION);
    }
  }

  private static boolean isCredited(Line line) {
    String words = line.words();
    return (words.length() <= LONGEST_CREDIT && CREDIT.matcher(words).matches())
        || (words.length() <= LONGEST
            && (CREDIT_AT_END.matcher(words).find() || NAMES_WITH_STROKES.matcher(words).find()));
  }

  private static boolean isScene(Line line, Page page) {
    return !page.isHeadline(line)
        && !line.endsSentence()
        && !line.hasMarks()
        && line.words().split("\\s+").length >= WORDS_OF_A_CAPTION
        && SCENE.matcher(line.text()).find()
        && !VERB.matcher(line.text()).find();
  }
}
