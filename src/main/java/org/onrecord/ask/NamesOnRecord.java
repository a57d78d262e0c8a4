package org.onrecord.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleArchive;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Suggestions;
import org.onrecord.query.Holdings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everyone who is quoted, every outlet, and what articles name most, while somebody types. */
public final class NamesOnRecord implements Suggestions {

  private static final Logger LOG = LoggerFactory.getLogger(NamesOnRecord.class);

  private static final int MOST = 25;

  /** Topics are read from so many articles; more would not change which ones are common. */
  private static final int ARTICLES_READ = 2_000;

  private final Supplier<Holdings> holdings;
  private final ArticleArchive archive;
  private final Executor aside;
  private @Nullable Holdings read;
  private boolean isReading;
  private volatile List<String> topics = List.of();

  /**
   * @param aside where articles are read for their topics; nobody who types waits for that
   */
  public NamesOnRecord(Supplier<Holdings> holdings, ArticleArchive archive, Executor aside) {
    this.holdings = holdings;
    this.archive = archive;
    this.aside = aside;
  }

  @Override
  public List<String> of(Parameter.Kind kind, String typed) {
    keepUp();
    String begun = typed.strip().toLowerCase(Locale.ROOT);
    return names(kind).filter(name -> goesOn(name, begun)).limit(MOST).toList();
  }

  private Stream<String> names(Parameter.Kind kind) {
    return switch (kind) {
      case SPEAKER -> speakers(holdings.get());
      case OUTLET -> holdings.get().outlets().stream();
      case TOPIC -> topics.stream();
      case TEXT -> Stream.empty();
    };
  }

  private static Stream<String> speakers(Holdings all) {
    return all.speakers().stream().map(quoted -> quoted.speaker().name());
  }

  /** Reads articles anew if any came; the index gives the same holdings until something changes. */
  @SuppressWarnings("ReferenceEquality")
  private synchronized void keepUp() {
    Holdings now = holdings.get();
    if (!isReading && read != now) {
      isReading = true;
      read = now;
      aside.execute(() -> keepUpWith(now));
    }
  }

  private void keepUpWith(Holdings now) {
    try {
      topics = topicsOf(now);
    } catch (RuntimeException e) {
      LOG.warn("Topics could not be read: {}", e.toString());
    } finally {
      isRead();
    }
  }

  private synchronized void isRead() {
    isReading = false;
  }

  private List<String> topicsOf(Holdings now) {
    Set<String> people = speakers(now).collect(Collectors.toSet());
    return Topics.in(
        archive.filings().keySet().stream()
            .limit(ARTICLES_READ)
            .map(archive::article)
            .flatMap(Optional::stream),
        people);
  }

  /** Whether a name, or a word of it, begins with what was typed. */
  private static boolean goesOn(String name, String begun) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(begun) || lower.contains(" " + begun);
  }
}
