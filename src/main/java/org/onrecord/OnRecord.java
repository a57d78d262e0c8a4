package org.onrecord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.onrecord.adapter.console.Product;
import org.onrecord.adapter.html.HtmlPage;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcButtonBook;
import org.onrecord.adapter.jdbc.JdbcChatRegister;
import org.onrecord.adapter.jdbc.JdbcFeedbackBook;
import org.onrecord.adapter.jdbc.JdbcInbox;
import org.onrecord.adapter.knowledge.FolderWatch;
import org.onrecord.adapter.knowledge.FrontMatter;
import org.onrecord.adapter.knowledge.JsonLines;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.adapter.schedule.Round;
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
import org.onrecord.chat.Feedback;
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
import org.onrecord.query.Embedder;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.extract.QuotationExtractor;
import org.onrecord.summary.Summarizer;
import org.onrecord.summary.SummaryCommand;

/** The bot, put together in the order in which its parts need each other. */
final class OnRecord implements Product {

  private static final int MOST_FEEDBACK = 10_000;

  private final Settings settings;
  private final Clock clock;
  private final Notices notices;
  private final Lazy<SpeakerDirectory> speakers = new Lazy<>(this::readSpeakers);
  private final Lazy<QuotationExtractor> extractor = new Lazy<>(this::loadExtractor);
  private final Lazy<Store> store = new Lazy<>(this::openStore);
  private final Lazy<QueryCore> core = new Lazy<>(this::buildCore);
  private final Lazy<Posts> posts = new Lazy<>(this::buildPosts);
  private final Lazy<Talk> talk = new Lazy<>(this::openTalk);
  private final Lazy<FrontDesk.Books> books = new Lazy<>(this::openBooks);

  OnRecord(Settings settings, Clock clock, Notices notices) {
    this.settings = settings;
    this.clock = clock;
    this.notices = notices;
  }

  private Path speakersFile() {
    return settings.knowledge().resolve("speakers.yaml");
  }

  private SpeakerDirectory readSpeakers() {
    return SpeakersFile.read(speakersFile());
  }

  private QuotationExtractor loadExtractor() {
    return QuotationExtractor.load(speakers.get(), settings.weights());
  }

  private Store openStore() {
    Embedder embedder = settings.vectors() ? new BgeEmbedder() : Embedder.NONE;
    SpeechReading reading =
        new SpeechReading(extractor, settings.weights(), SpeakersFile.fingerprint(speakersFile()));
    return Store.inFolder(settings.data(), embedder, reading);
  }

  /** Follows the knowledge folder, then makes what is stored answerable. */
  private QueryCore buildCore() {
    CompletableFuture<SpeakerDirectory> known = CompletableFuture.supplyAsync(speakers);
    Store stored = store.get();
    followKnowledge();
    return new QueryCore(Store.join(known), stored.index(), stored.archive(), clock);
  }

  private Path articlesFolder() {
    return settings.knowledge().resolve("articles");
  }

  private void followKnowledge() {
    try {
      notices.tell(store.get().ingest().sync(new KnowledgeFolder(articlesFolder())));
      notices.tell(store.get().ingest().reread());
    } catch (SourceException e) {
      notices.tell(e);
    }
  }

  private Posts buildPosts() {
    Store stored = store.get();
    return new Posts(
        new Posts.Store(stored.database(), stored.archive(), stored.index(), core.get()),
        List.of(new Round("old talk", Duration.ofHours(1), talk.get().keeper()::deleteOld)),
        settings.networks().adminChats(),
        clock);
  }

  private Talk openTalk() {
    return new Talk(settings, store.get(), core.get(), clock);
  }

  private FrontDesk.Books openBooks() {
    Database database = store.get().database();
    return new FrontDesk.Books(
        new JdbcInbox(database, clock),
        new JdbcChatRegister(database),
        new JdbcFeedbackBook(database),
        new JdbcButtonBook(database),
        talk.get().keeper());
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public SpeakerDirectory speakers() {
    return speakers.get();
  }

  @Override
  public List<Quotation> extract(Article article) {
    return extractor.get().extract(article);
  }

  @Override
  public Answerer answerer() {
    return new Answerer(core.get());
  }

  @Override
  public Verifier verifier() {
    return new Verifier(core.get());
  }

  @Override
  public Summarizer summarizer() {
    return new Summarizer(core.get(), store.get().index(), store.get().archive(), speakers.get());
  }

  @Override
  public DigestPreview digests() {
    return posts.get().preview();
  }

  @Override
  public CommandRouter router() {
    Conversations conversations = new Conversations(clock, settings.conversationExpiry());
    AskCommand ask = new AskCommand(answerer(), conversations);
    List<PersonalRecords> personal = personal(conversations);
    List<Command> commands = new ArrayList<>();
    commands.addAll(new AskCommands(ask, core.get(), conversations).all());
    commands.add(new SummaryCommand(summarizer()));
    commands.addAll(posts.get().commands());
    commands.addAll(talk.get().commands());
    commands.add(new StartCommand(store.get().archive()));
    commands.add(new PrivacyCommand(personal));
    commands.add(new ForgetCommand(personal));
    commands.add(new FeedbackCommand(books.get().feedback(), settings.networks().admins()));
    return new CommandRouter(commands, ask);
  }

  private List<PersonalRecords> personal(Conversations conversations) {
    List<PersonalRecords> personal = new ArrayList<>();
    personal.add(conversations);
    personal.add(books.get().feedback());
    if (!settings.catchups().key().isEmpty()) {
      personal.add(talk.get().keeper());
    }
    return personal;
  }

  @Override
  public Serving serve() throws FrontEndException {
    Networks networks = settings.networks();
    networks.throwIfNone();
    // looked at before it is followed: what changes in between counts as a change
    FolderWatch folder = new FolderWatch(articlesFolder(), this::followKnowledge);
    core.get();
    FrontDesk desk = new FrontDesk(router(), speakers.get(), books.get(), clock);
    AtWork work =
        new AtWork(
            networks.frontEnds(
                desk, new NamesOnRecord(core.get()::holdings, store.get().archive())),
            new KnowledgeWatch(folder),
            posts.get());
    work.start(books.get().register());
    return work;
  }

  @Override
  public String greeting() {
    int articles = core.get().holdings().articles();
    String reach =
        core.get().holdings().asOf().map(Citation::day).map(day -> " up to " + day).orElse("");
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
    core.get();
    try {
      return store
          .get()
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
    return store.get().refillIndex();
  }

  @Override
  public List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Examination.of("speakers", () -> speakers.get().entries().size() + " known"));
    findings.add(Examination.of("models", () -> "loaded, " + extractor.get().fingerprint()));
    findings.add(
        Examination.of("archive", () -> store.get().archive().articleCount() + " articles"));
    findings.add(Examination.of("knowledge", this::knowledgeInWords));
    findings.add(Examination.of("index", this::indexInWords));
    findings.add(Examination.of("feedback", this::feedbackInWords));
    return findings;
  }

  private String knowledgeInWords() {
    IngestReport report;
    try {
      report = store.get().ingest().sync(new KnowledgeFolder(articlesFolder()));
    } catch (SourceException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    List<IngestReport.Entry> refused = report.with(IngestReport.Outcome.REFUSED);
    if (!refused.isEmpty()) {
      throw new IllegalStateException(refused.size() + " refused: " + refused.get(0).why());
    }
    return report.entries().size() + " files, all readable";
  }

  private String feedbackInWords() {
    List<Feedback> all = books.get().feedback().newest(MOST_FEEDBACK);
    return all.isEmpty() ? "none yet" : FeedbackCommand.inShort(all) + "; /feedback lists it";
  }

  private String indexInWords() {
    int indexed = store.get().index().holdings().articles();
    String newest =
        store.get().index().holdings().asOf().map(LocalDate::toString).orElse("no date");
    return indexed + " articles with quotations, newest " + newest;
  }

  @Override
  public void close() {
    if (talk.isBuilt()) {
      talk.get().close();
    }
    if (store.isBuilt()) {
      store.get().close();
    }
  }
}
