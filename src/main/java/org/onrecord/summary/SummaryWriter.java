package org.onrecord.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.chat.Reply;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Query;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/** Writes a summary, numbered through, every statement with what can be checked. */
final class SummaryWriter {

  private final List<Reply.Block> blocks = new ArrayList<>();
  private int number;

  /** Returns what a summary is of: "what Ana Petrosyan said on the road, 3 May 2023". */
  static String subject(Query query) {
    String who =
        query.speakers().stream().map(AskedSpeaker::name).collect(Collectors.joining(" and "));
    String topic = query.sought();
    return (who.isEmpty() ? "what was said" : "what " + who + " said")
        + (topic.isEmpty() ? "" : " on " + topic)
        + (query.outlets().isEmpty() ? "" : " in " + String.join(" and ", query.outlets()))
        + (query.period().isAny() ? "" : ", " + Change.days(query.period()));
  }

  void paragraph(String text) {
    blocks.add(new Reply.Paragraph(text));
  }

  void statements(String heading, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    paragraph(heading);
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    blocks.add(new Reply.Quote(++number, statement.lead(), statement.lead().label()));
    statement.variants().stream()
        .filter(variant -> isOtherPrinting(statement.lead(), variant))
        .limit(1)
        .forEach(variant -> blocks.add(new Reply.Quote(0, variant, Label.ofVariant(variant))));
  }

  /** Printings are brought together one by one; the last of them may have little of the first. */
  private static boolean isOtherPrinting(Quotation lead, Quotation variant) {
    return !variant.article().id().equals(lead.article().id())
        && StatementGrouper.group(List.of(lead, variant)).size() == 1;
  }

  void namedOnly(List<Speaker> named) {
    if (!named.isEmpty()) {
      String names = named.stream().map(Speaker::name).collect(Collectors.joining(", "));
      paragraph("Named in these articles, but not on record in them: " + names + ".");
    }
  }

  Reply reply() {
    return new Reply(blocks);
  }
}
