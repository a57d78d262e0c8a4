package org.onrecord.summary.catchup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.chat.Remark;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;

/** Puts a catch-up into blocks. */
final class CatchupWriter {

  private static final int PEOPLE = 5;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final List<Reply.Block> blocks = new ArrayList<>();

  void head(String span, List<Remark> remarks, int threads) {
    long people = remarks.stream().map(r -> r.message().personId()).distinct().count();
    paragraph(
        span
            + " here: "
            + count(remarks.size(), "message")
            + " by "
            + (people == 1 ? "one person" : people + " people")
            + ", in "
            + count(threads, "thread")
            + ".");
  }

  void thread(int number, TalkThread thread, Gist.Told told) {
    List<String> people = thread.people();
    String names = String.join(", ", people.subList(0, Math.min(PEOPLE, people.size())));
    String others = people.size() > PEOPLE ? " and " + (people.size() - PEOPLE) + " more" : "";
    String topics = told.topics().isEmpty() ? "" : ", on " + String.join(", ", told.topics());
    paragraph(
        number
            + ". "
            + names
            + others
            + " ("
            + times(thread.begin(), thread.end())
            + ", "
            + count(thread.remarks().size(), "message")
            + ")"
            + topics
            + "\n"
            + String.join("\n", told.lines()));
  }

  private static String times(Instant begin, Instant end) {
    String first = TIME.format(begin);
    boolean sameDay = first.substring(0, first.length() - 5).equals(day(end));
    String last = sameDay ? TIME_OF_DAY.format(end) : TIME.format(end);
    return first + (first.endsWith(last) ? "" : "–" + last) + " UTC";
  }

  private static String day(Instant time) {
    String all = TIME.format(time);
    return all.substring(0, all.length() - 5);
  }

  /** Shows what is on record for a question; an empty one stands for the whole thread. */
  void answer(String question, Quotation quotation) {
    paragraph(question.isEmpty() ? "On record on this:" : "On record for “" + question + "”:");
    show(quotation);
  }

  void claim(Claim claim, ClaimCheck.Checked checked) {
    String words = "Quoted by " + claim.by() + ": “" + claim.words() + "” – ";
    paragraph(
        words
            + switch (checked.outcome()) {
              case WORD_FOR_WORD -> "on record word for word:";
              case NOT_QUOTED_SO -> "printed so, but not as anybody's exact words:";
              case ALTERED -> "not in these words; printed is:";
              case NOT_FOUND -> "not on record here, so neither right nor wrong.";
            });
    checked.printed().ifPresent(this::show);
  }

  private void show(Quotation quotation) {
    blocks.add(new Reply.Quote(0, quotation, quotation.label()));
  }

  private void paragraph(String text) {
    blocks.add(new Reply.Paragraph(text));
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  Reply reply() {
    return new Reply(blocks);
  }
}
