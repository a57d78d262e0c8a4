package org.onrecord.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Article;
import org.onrecord.article.Filing;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Reply;
import org.onrecord.digest.ArrivalWatch;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.NewsDesk;
import org.onrecord.digest.Wishes;
import org.onrecord.query.Conversation;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.Quotation;

/** Everything a digest hangs on, with an empty archive that tests fill article by article. */
public final class Newsroom implements AutoCloseable {

  public static final ChatAddress CHAT = new ChatAddress("net", "red", null);

  public final MovingClock clock = new MovingClock(Instant.parse("2031-06-20T12:00:00Z"));
  public final MemoryArchive archive = new MemoryArchive();
  public final InMemoryArrivals arrivals = new InMemoryArrivals();
  public final InMemoryOutbox outbox = new InMemoryOutbox();
  public final InMemorySubscriptions subscriptions = new InMemorySubscriptions(outbox);
  public final ArrivalWatch watch = new ArrivalWatch(archive, arrivals, clock);
  public final DigestEditor editor;
  public final Wishes wishes;
  private final QuotationIndex index;

  public Newsroom(Path folder) {
    index = LuceneQuotationIndex.open(folder.resolve("index"));
    var core = new QueryCore(Fixture.DIRECTORY, index, archive, clock);
    wishes = new Wishes(text -> core.read(new Question(text), Conversation.NEW));
    editor =
        new DigestEditor(
            new NewsDesk(archive, arrivals, index, StatementGrouper::group), ChartPainter.NONE);
  }

  /** Lets an article come on record. */
  public void comes(Article article, List<Quotation> quotations) {
    String content = Integer.toHexString(article.body().hashCode());
    archive.store(article, new Filing("test", content, "1", content), quotations);
    index.put(article, quotations);
    index.commit();
    watch.look();
  }

  /** Returns the blocks of a reply, one a line, the quoted words as a reader sees them. */
  public static String text(Reply reply) {
    return reply.blocks().stream().map(Newsroom::text).collect(Collectors.joining("\n"));
  }

  private static String text(Reply.Block block) {
    if (block instanceof Reply.Quote quote) {
      return quote.number() + " “" + quote.quotation().text() + "” " + quote.label();
    }
    if (block instanceof Reply.Choices choices) {
      return choices.choices().toString();
    }
    return block instanceof Reply.Paragraph paragraph ? paragraph.text() : block.toString();
  }

  public ChatMessage message(String text, boolean fromAdmin) {
    return new ChatMessage(CHAT, "1", "42", "Somebody", text, clock.instant(), fromAdmin);
  }

  @Override
  public void close() {
    index.close();
  }
}
