package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;

/** Writes verdicts as replies. */
public final class VerdictWriter {

  private VerdictWriter() {}

  public static Reply write(Verdict verdict) {
    if (verdict instanceof Verdict.Exact exact) {
      return exact(exact);
    }
    if (verdict instanceof Verdict.Altered altered) {
      return shown(altered(altered), List.of(altered.nearest()));
    }
    if (verdict instanceof Verdict.BySomebodyElse other) {
      return shown(
          "Not of " + other.claimedSpeaker() + ", but of " + other.actual().speaker().name() + ":",
          List.of(other.actual()));
    }
    int articles = ((Verdict.NotFound) verdict).articles();
    return Reply.of("Nothing like these words is on record in " + articles + " articles.");
  }

  private static Reply exact(Verdict.Exact exact) {
    return switch (exact.label()) {
      case VERBATIM, VARIANT -> shown("On record, word for word:", exact.where());
      case REPORTED ->
          shown("Printed so, but as the article reports it, not as a quotation:", exact.where());
      case BACK_TRANSLATION -> translated(exact);
    };
  }

  private static Reply translated(Verdict.Exact exact) {
    String so = "Printed so in a translation alone, which is nobody's exact words";
    List<Quotation> all = new ArrayList<>(exact.where());
    exact.original().ifPresent(original -> all.add(0, original));
    return shown(
        exact.original().isPresent() ? so + ". What was said, and the translation:" : so + ":",
        all);
  }

  private static String altered(Verdict.Altered altered) {
    String text = "Altered.";
    if (!altered.claimed().isEmpty()) {
      text += " Not printed: " + String.join(" ", altered.claimed()) + ".";
    }
    if (!altered.printed().isEmpty()) {
      text += " Printed instead: " + String.join(" ", altered.printed()) + ".";
    }
    return text + " On record is:";
  }

  private static Reply shown(String first, List<Quotation> quotations) {
    var blocks = new ArrayList<Reply.Block>();
    blocks.add(new Reply.Paragraph(first));
    int number = 1;
    for (Quotation quotation : quotations) {
      blocks.add(new Reply.Quote(number++, quotation, quotation.label()));
    }
    return new Reply(blocks);
  }
}
