package org.onrecord.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static org.onrecord.ingest.RemovedPart.Reason.ADVERTISEMENT;
import static org.onrecord.ingest.RemovedPart.Reason.COMMENTS;
import static org.onrecord.ingest.RemovedPart.Reason.COPYRIGHT;
import static org.onrecord.ingest.RemovedPart.Reason.NEWSLETTER;
import static org.onrecord.ingest.RemovedPart.Reason.OTHER_STORIES;
import static org.onrecord.ingest.RemovedPart.Reason.SECTION;
import static org.onrecord.ingest.RemovedPart.Reason.SHARING;
import static org.onrecord.ingest.RemovedPart.Reason.TAGS;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.ingest.RemovedPart.Reason;

/** Lines that are a page's furniture wherever they stand. */
final class FurnitureLines implements CleaningRule {

  private static final int LONGEST = 200;

  /** What a whole line has to be, and what it then is. */
  private record Furniture(Reason reason, Pattern line) {}

  private static final List<Furniture> KINDS =
      List.of(
          furniture(
              ADVERTISEMENT,
              "advertisement",
              "sponsored( content)?",
              "(advertisement|story|article)\\W+(story |article )?continues below( advertisement)?",
              "(story|article) continues (after|below) (this |the )?(ad|advertisement)"),
          furniture(
              COMMENTS,
              "(leave|write|post|add) a (reply|comment|review|response)( cancel reply)?",
              "cancel reply|post comment|\\d+ comments?",
              "your email address will not be published\\b.*",
              "required fields are marked.*",
              "save my name, email.*",
              "you must be logged in to (post a )?comment.*"),
          furniture(
              COPYRIGHT,
              "(copyright\\s*)?(©|\\(c\\))\\s*(copyright )?(\\d{4}|\\p{Lu}).*",
              "copyright \\d{4}.*",
              "all rights reserved\\W*"),
          furniture(
              NEWSLETTER,
              "(please )?(sign up|subscribe|register) (for|to) (our|the|your|my)\\b[^.!?]*"
                  + "\\b(newsletters?|mailing list|alerts|channel|podcast|updates)\\b[^.!?]*\\W*",
              "get (notified of )?the latest (news|updates|stories|headlines)\\b.*",
              "(for more, |want more[^.?!]*\\? )?sign up for [^.!?]*\\bnewsletter\\b[^.!?]*\\W*",
              "newsletter( sign[- ]?up)?"),
          furniture(
              OTHER_STORIES,
              "(read|see|watch|view) (also|more|next)\\s*(on this)?\\s*[:»>|–—-]+.*",
              "(also read|read also|see also|related( (story|article|news|video)s?)?)\\s*[:|].*"),
          furniture(
              SHARING,
              "(share|tweet|e-?mail|print|pin it|whatsapp|telegram|facebook|twitter|linkedin|copy"
                  + " link|like this)",
              "share (this|on|via)\\b[^.!?]*\\W*|print (this )?(article|page|story)",
              "(please )?follow [^.!?]{0,80}\\bon (twitter|facebook|instagram|telegram|x)\\b"
                  + "(:?\\s+(at )?@\\w+)*\\W*",
              "(like|find) us on (twitter|facebook|instagram|telegram)\\b.*"),
          furniture(TAGS, "(tags|tagged|filed under|posted in|keywords)\\s*:.*"),
          furniture(SECTION, "(home|news)( ?[/>»|] ?[\\p{L} ]{2,30})+"));

  private static Furniture furniture(Reason reason, String... lines) {
    String any = "[^\\p{L}\\p{N}©(]*(?:" + String.join("|", lines) + ")";
    return new Furniture(reason, Pattern.compile(any, CASE_INSENSITIVE | UNICODE_CASE));
  }

  @Override
  public void clean(Page page) {
    for (Line line : page.kept()) {
      if (line.length() <= LONGEST && !page.isHeadline(line)) {
        removeIfFurniture(page, line);
      }
    }
  }

  private static void removeIfFurniture(Page page, Line line) {
    KINDS.stream()
        .filter(kind -> kind.line().matcher(line.words()).matches())
        .findFirst()
        .ifPresent(kind -> page.remove(line, kind.reason()));
  }
}
