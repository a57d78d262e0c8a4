package org.onrecord;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.html.HtmlPage;
import org.onrecord.adapter.knowledge.FolderWatch;
import org.onrecord.adapter.knowledge.FrontMatter;
import org.onrecord.adapter.knowledge.JsonLines;
import org.onrecord.article.Article;
import org.onrecord.ask.Answerer;
import org.onrecord.ask.AskCommand;
import org.onrecord.ask.AskCommands;
import org.onrecord.ask.Conversations;
import org.onrecord.ask.NamesOnRecord;
import org.onrecord.ask.Verifier;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Command;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.FeedbackCommand;
import org.onrecord.chat.ForgetCommand;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.FrontEndException;
import org.onrecord.chat.PersonalRecords;
import org.onrecord.chat.PrivacyCommand;
import org.onrecord.chat.StartCommand;
import org.onrecord.digest.DigestPreview;
import org.onrecord.ingest.ImportedPaths;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.PlainText;
import org.onrecord.ingest.SourceException;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.summary.Summarizer;
import org.onrecord.summary.SummaryCommand;

/** The bot: what the command line asks for, done with its parts. */
final class OnRecord implements Product {

  private final Settings settings;
  private final Clock clock;
  private final Parts parts;

  OnRecord(Settings settings, Clock clock, Notices notices) {
    this.settings = settings;
    this.clock = clock;
    this.parts = new Parts(settings, clock, notices);
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public SpeakerDirectory speakers() {
    return parts.speakers();
  }

  @Override
  public List<Quotation> extract(Article article) {
    return parts.extractor().extract(article);
  }

  @Override
  public Answerer answerer() {
    return new Answerer(parts.core());
  }

  @Override
  public Verifier verifier() {
    return new Verifier(parts.core());
  }

  @Override
  public Summarizer summarizer() {
    return new Summarizer(
        parts.core(), parts.store().index(), parts.store().archive(), parts.speakers());
  }

  @Override
  public DigestPreview digests() {
    return parts.posts().preview();
  }

  @Override
  public CommandRouter router() {
    Conversations conversations = new Conversations(clock, settings.conversationExpiry());
    AskCommand ask = new AskCommand(answerer(), conversations);
    List<PersonalRecords> personal = personal(conversations);
    List<Command> commands = new ArrayList<>();
    commands.addAll(new AskCommands(ask, parts.core(), conversations).all());
    commands.add(new SummaryCommand(summarizer()));
    commands.addAll(parts.posts().commands());
    commands.addAll(parts.talk().commands());
    commands.add(new StartCommand(parts.store().archive()));
    commands.add(new PrivacyCommand(personal));
    commands.add(new ForgetCommand(personal));
    commands.add(new FeedbackCommand(parts.books().feedback(), settings.networks().admins()));
    return new CommandRouter(commands, ask);
  }

  private List<PersonalRecords> personal(Conversations conversations) {
    List<PersonalRecords> personal = new ArrayList<>();
    personal.add(conversations);
    personal.add(parts.books().feedback());
    if (!settings.catchups().key().isEmpty()) {
      personal.add(parts.talk().keeper());
    }
    return personal;
  }

  @Override
  public Serving serve() throws FrontEndException {
    Networks networks = settings.networks();
    networks.throwIfNone();
    // looked at before it is followed: what changes in between counts as a change
    FolderWatch folder = new FolderWatch(parts.articlesFolder(), parts::followKnowledge);
    parts.core();
    FrontDesk desk = new FrontDesk(router(), parts.speakers(), parts.books(), clock);
    AtWork work =
        new AtWork(
            networks.frontEnds(desk, namesOnRecord()),
            new KnowledgeWatch(folder),
            parts.posts(),
            clock);
    work.start(parts.books().register());
    return work;
  }

  private NamesOnRecord namesOnRecord() {
    return new NamesOnRecord(
        parts.core()::holdings,
        parts.store().archive(),
        reading -> {
          Thread thread = new Thread(reading, "topics");
          thread.setDaemon(true);
          thread.start();
        });
  }

  @Override
  public String greeting() {
    int articles = parts.core().holdings().articles();
    String reach =
        parts.core().holdings().asOf().map(Citation::day).map(day -> " up to " + day).orElse("");
    return "On Record: words from "
        + articles
        + (articles == 1 ? " article" : " articles")
        + reach
        + ". Ask what somebody said; /help lists the commands, Ctrl-D leaves.";
  }

  @Override
  public Path history() {
    return settings.data().resolve("history");
  }

  @Override
  public IngestReport bringIn(List<Path> paths) {
    parts.core();
    try {
      return parts
          .store()
          .ingest()
          .add(
              new ImportedPaths(
                  paths,
                  List.of(
                      FrontMatter.format(),
                      PlainText.format(),
                      HtmlPage.format(),
                      new JsonLines())));
    } catch (SourceException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public int reindex() {
    return parts.store().refillIndex();
  }

  @Override
  public List<Finding> examine() {
    return new Examination(parts).findings();
  }

  @Override
  public void close() {
    parts.close();
  }
}
