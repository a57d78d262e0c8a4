package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.chat.Reply;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Query;
import org.onrecord.query.Reason;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** Writes answers as replies. */
public final class ReplyWriter {

  /** More printings of one statement would be a wall; a button shows them all. */
  private static final int VARIANTS_AT_ONCE = 2;

  private ReplyWriter() {}

  public static Reply write(Answer answer) {
    if (answer instanceof Answer.OnRecord found) {
      return shownAgain(found).orElseGet(() -> onRecord(found));
    }
    if (answer instanceof Answer.NotOnRecord nothing) {
      return notOnRecord(nothing);
    }
    return answer instanceof Answer.WhichOne which ? whichOne(which) : other((Answer.Other) answer);
  }

  /** Returns what is told of something that was shown before, if that was asked. */
  private static Optional<Reply> shownAgain(Answer.OnRecord answer) {
    int number = answer.first();
    Statement statement = answer.statements().get(0);
    return switch (answer.findings().query().intent()) {
      case SOURCE -> Optional.of(Sources.of(number, statement));
      case CONTEXT -> Optional.of(Context.of(number, statement));
      case PRINTINGS -> Optional.of(new Reply(printings(number, statement)));
      default -> Optional.empty();
    };
  }

  private static Reply onRecord(Answer.OnRecord answer) {
    var blocks = new ArrayList<Reply.Block>(LeadIn.to(answer));
    int shown = Math.min(Answerer.AT_ONCE, answer.statements().size());
    for (int i = 0; i < shown; i++) {
      blocks.addAll(statement(answer.first() + i, answer.statements().get(i)));
    }
    blocks.add(next(answer, shown));
    return new Reply(blocks);
  }

  /** Returns a statement: the words to show first, then how some other outlets print them. */
  static List<Reply.Block> statement(int number, Statement statement) {
    int shown = Math.min(VARIANTS_AT_ONCE, statement.variants().size());
    return statement(number, statement, statement.variants().subList(0, shown));
  }

  private static List<Reply.Block> statement(
      int number, Statement statement, List<Quotation> variants) {
    var blocks = new ArrayList<Reply.Block>();
    blocks.add(new Reply.Quote(number, statement.lead(), statement.lead().label()));
    for (Quotation variant : variants) {
      blocks.add(new Reply.Quote(0, variant, Label.ofVariant(variant)));
    }
    return blocks;
  }

  /** Returns every printing of a statement, however many there are. */
  static List<Reply.Block> printings(int number, Statement statement) {
    var blocks = new ArrayList<Reply.Block>();
    if (statement.variants().isEmpty()) {
      blocks.add(new Reply.Paragraph("On record in one article only:"));
    }
    blocks.addAll(statement(number, statement, statement.variants()));
    return blocks;
  }

  private static Reply.Block next(Answer.OnRecord answer, int shown) {
    int number = answer.first();
    int left = answer.statements().size() - shown;
    var choices = new ArrayList<Reply.Choice>();
    choices.add(new Reply.Choice("Context", "/context " + number));
    choices.add(new Reply.Choice("Source", "/source " + number));
    for (int i = 0; i < shown; i++) {
      int hidden = answer.statements().get(i).variants().size() - VARIANTS_AT_ONCE;
      if (hidden > 0) {
        String where = shown == 1 ? "" : " of " + (number + i);
        choices.add(new Reply.Choice("Other outlets" + where, "/printings " + (number + i)));
      }
    }
    if (left > 0) {
      choices.add(new Reply.Choice("More (" + left + ")", "/more"));
    }
    return new Reply.Choices(choices);
  }

  private static Reply notOnRecord(Answer.NotOnRecord answer) {
    var blocks = new ArrayList<Reply.Block>();
    String why = Wording.notOnRecord(answer.reason(), answer.findings());
    if (answer.nearest().isEmpty()) {
      blocks.add(new Reply.Paragraph(why + "."));
      return new Reply(blocks);
    }
    blocks.add(new Reply.Paragraph(why + "; " + instead(answer)));
    int number = 1;
    for (Statement statement : answer.nearest().stream().limit(Answerer.AT_ONCE).toList()) {
      blocks.addAll(statement(number++, statement));
    }
    return new Reply(blocks);
  }

  private static String instead(Answer.NotOnRecord answer) {
    Query query = answer.findings().query();
    if (query.sought().isEmpty()) {
      return query.period().isAny() ? "elsewhere there is:" : "at other times there is:";
    }
    boolean isSaid = answer.reason() != Reason.NOBODY_SAID;
    boolean spokenOf = isSaid && Mentioned.in(answer.nearest(), answer.findings());
    return String.format(spokenOf ? "on %s there is:" : "nearest to %s is:", Wording.again(query));
  }

  private static Reply whichOne(Answer.WhichOne answer) {
    List<Reply.Choice> choices =
        answer.speakers().stream()
            .map(Speaker::name)
            .map(name -> new Reply.Choice(name, "I meant " + name))
            .toList();
    return new Reply(
        List.of(
            new Reply.Paragraph("Several people fit “" + answer.asked() + "”. Which one?"),
            new Reply.Choices(choices)));
  }

  private static Reply other(Answer.Other answer) {
    return switch (answer.intent()) {
      case SPEAKERS -> Lists.speakers(answer.findings().holdings());
      case SOURCES -> Lists.outlets(answer.findings().holdings());
      case SOURCE, CONTEXT, PRINTINGS -> Shown.none(answer.findings().statements().size());
      case MORE -> Reply.of("That was all there is.");
      case SMALL_TALK ->
          Reply.of("I only answer with words that are on the record. Ask me what somebody said.");
      case INSTRUCTION ->
          Reply.of(
              "I say nothing myself and put no words into anybody's mouth: I show what articles"
                  + " print. Ask me what somebody said.");
      default ->
          Reply.of(
              "Ask what somebody said, for instance: what did … say about …? – who said “…”? –"
                  + " when did … say …? /help lists the commands.");
    };
  }

  /** Returns the names a query was read as, for those who want to see it. */
  static String speakers(Query query) {
    return query.speakers().stream().map(AskedSpeaker::name).collect(Collectors.joining(", "));
  }
}
