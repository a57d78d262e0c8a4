package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.query.Conversation;
import org.onrecord.query.Embedder;
import org.onrecord.query.Findings;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.Ranked;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.SpeakerDirectory;

/** What On Record answers, in the form in which all systems are compared. */
final class OwnAnswers implements Answering {

  /** A person sees so many statements, and may mean one of them next. */
  private static final int SEEN = 3;

  private final QuotationIndex index;
  private final QueryCore core;

  private OwnAnswers(QuotationIndex index, QueryCore core) {
    this.index = index;
    this.core = core;
  }

  static OwnAnswers over(QuotationArchive archive, SpeakerDirectory directory, Embedder embedder)
      throws IOException {
    QuotationIndex index = index(Files.createTempDirectory("index"), archive, embedder);
    return new OwnAnswers(index, new QueryCore(directory, index, archive, Clock.systemUTC()));
  }

  /** Puts what an archive holds into an index in a folder. */
  static QuotationIndex index(Path folder, QuotationArchive archive, Embedder embedder) {
    QuotationIndex index = LuceneQuotationIndex.open(folder, embedder);
    archive.articles().forEach(each -> index.put(each, archive.quotationsIn(each.id())));
    index.commit();
    return index;
  }

  @Override
  public Answered answer(AskedQuestion question) {
    Conversation conversation = Conversation.NEW;
    for (String earlier : question.history()) {
      conversation = conversation.after(core.find(new Question(earlier), conversation), SEEN);
    }
    return of(core.find(new Question(question.text()), conversation));
  }

  static Answered of(Findings findings) {
    List<Shown> ranking = findings.candidates().stream().map(OwnAnswers::shown).toList();
    List<List<Shown>> statements =
        findings.statements().stream()
            .map(each -> each.quotations().stream().map(OwnAnswers::shown).toList())
            .toList();
    return new Answered(ranking, statements, findings.confidence());
  }

  private static Shown shown(Ranked ranked) {
    Shown shown = shown(ranked.quotation());
    return new Shown(shown.article(), shown.text(), ranked.score(), shown.who());
  }

  private static Shown shown(Quotation each) {
    String who = each.speaker().name() + " / " + each.speakerAsPrinted();
    return new Shown(each.article().id().value(), each.text(), 0, who);
  }

  @Override
  public void close() {
    index.close();
  }
}
