package org.onrecord.summary;

import java.util.List;
import java.util.function.Predicate;
import org.onrecord.chat.Reply;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.Statement;

/** Says what was said in a period, on a topic, by somebody: in their words. */
public final class Summarizer {

  /** What fits into one message, citations included. */
  private static final int AGREEMENTS = 3;

  private static final int WORDS_OF_AGREEMENTS = 120;
  private static final int STATEMENTS = 6;
  private static final int WORDS_OF_STATEMENTS = 260;

  private final QueryCore core;
  private final Wanted wanted;
  private final MaterialDesk desk;
  private final NamedOnly namedOnly;
  private final Agreements agreements = new Agreements();

  public Summarizer(
      QueryCore core, QuotationIndex index, QuotationArchive archive, SpeakerDirectory directory) {
    this.core = core;
    this.wanted = new Wanted(core);
    this.desk = new MaterialDesk(core, index, archive);
    this.namedOnly = new NamedOnly(directory);
  }

  /** Summarizes what words ask for: a topic, a name, a time, in any order; nothing means all. */
  public Reply of(String words) {
    return of(wanted.read(words));
  }

  /** Summarizes by parts that are known to be what they are; blank ones ask for anything. */
  public Reply of(String topic, String speaker, Period period) {
    Query query = Query.of(Intent.ABOUT).withTopic(topic.strip()).within(period);
    if (speaker.isBlank()) {
      return of(query);
    }
    List<AskedSpeaker> asked = core.read(new Question(speaker), Conversation.NEW).speakers();
    return of(
        query.withSpeakers(
            asked.isEmpty() ? List.of(AskedSpeaker.unknown(speaker.strip())) : asked));
  }

  Reply of(Query query) {
    Material material = desk.of(query);
    if (material.isEmpty()) {
      return nothing(query);
    }
    var writer = new SummaryWriter();
    writer.paragraph("In short, " + SummaryWriter.subject(query) + ", word for word:");
    List<Statement> agreed =
        Carriers.of(
            material.statements().stream().filter(agreements::isOne).toList(),
            AGREEMENTS,
            WORDS_OF_AGREEMENTS);
    writer.statements("Agreed, or said together:", agreed);
    List<Statement> others = without(material, agreed::contains);
    writer.statements("Said:", Carriers.of(others, STATEMENTS, WORDS_OF_STATEMENTS));
    Change.before(query.period())
        .map(before -> new Change(before, desk.of(query.within(before)), material))
        .ifPresent(change -> writer.paragraph(change.inWords()));
    writer.namedOnly(namedOnly.in(material.articles(), material.speakers()));
    writer.paragraph(Figures.of(material));
    return writer.reply();
  }

  /** Says what there is of the same at other times. */
  private Reply nothing(Query query) {
    String nothing = "Nothing is on record of " + SummaryWriter.subject(query) + ".";
    Material ever = query.period().isAny() ? Material.NONE : desk.of(query.within(Period.ANY));
    return Reply.of(
        ever.isEmpty() ? nothing : nothing + " At other times: " + Figures.counted(ever) + ".");
  }

  private static List<Statement> without(Material material, Predicate<Statement> told) {
    return material.statements().stream().filter(told.negate()).toList();
  }
}
