package org.onrecord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.onrecord.adapter.jdbc.Database;
import org.onrecord.adapter.jdbc.JdbcButtonBook;
import org.onrecord.adapter.jdbc.JdbcChatRegister;
import org.onrecord.adapter.jdbc.JdbcFeedbackBook;
import org.onrecord.adapter.jdbc.JdbcInbox;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.onnx.BgeEmbedder;
import org.onrecord.adapter.schedule.Round;
import org.onrecord.chat.FrontDesk;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.Embedder;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.extract.QuotationExtractor;

/** What the bot is put together from, in the order in which its parts need each other. */
final class Parts implements AutoCloseable {

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

  Parts(Settings settings, Clock clock, Notices notices) {
    this.settings = settings;
    this.clock = clock;
    this.notices = notices;
  }

  SpeakerDirectory speakers() {
    return speakers.get();
  }

  QuotationExtractor extractor() {
    return extractor.get();
  }

  Store store() {
    return store.get();
  }

  /** Everything stored, answerable; what is in the knowledge folder is brought in first. */
  QueryCore core() {
    return core.get();
  }

  Posts posts() {
    return posts.get();
  }

  Talk talk() {
    return talk.get();
  }

  FrontDesk.Books books() {
    return books.get();
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

  Path articlesFolder() {
    return settings.knowledge().resolve("articles");
  }

  /** Brings in what changed in the knowledge folder. */
  void followKnowledge() {
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
        new Posts.Rules(settings.networks().adminChats(), settings.latestDigest()),
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
  public void close() {
    if (talk.isBuilt()) {
      talk.get().close();
    }
    if (store.isBuilt()) {
      store.get().close();
    }
  }
}
