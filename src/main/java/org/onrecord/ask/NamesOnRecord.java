package org.onrecord.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleArchive;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Suggestions;
import org.onrecord.query.Holdings;

/** Everyone who is quoted, every outlet, and what articles name most, while somebody types. */
public final class NamesOnRecord implements Suggestions {

  private static final int MOST = 25;

  /** Topics are read from so many articles; more would not change which ones are common. */
  private static final int ARTICLES_READ = 2_000;

  private final Supplier<Holdings> holdings;
  private final ArticleArchive archive;
  private @Nullable Known known;

  private record Known(Holdings of, List<String> topics) {}

  public NamesOnRecord(Supplier<Holdings> holdings, ArticleArchive archive) {
    this.holdings = holdings;
    this.archive = archive;
  }

  @Override
  public List<String> of(Parameter.Kind kind, String typed) {
    String begun = typed.strip().toLowerCase(Locale.ROOT);
    return names(kind).filter(name -> goesOn(name, begun)).limit(MOST).toList();
  }

  private Stream<String> names(Parameter.Kind kind) {
    return switch (kind) {
      case SPEAKER -> speakers(holdings.get());
      case OUTLET -> holdings.get().outlets().stream();
      case TOPIC -> topics().stream();
      case TEXT -> Stream.empty();
    };
  }

  private static Stream<String> speakers(Holdings all) {
    return all.speakers().stream().map(quoted -> quoted.speaker().name());
  }

  /** The index gives the same holdings until something changes. */
  @SuppressWarnings("ReferenceEquality")
  private synchronized List<String> topics() {
    Holdings now = holdings.get();
    Known before = known;
    if (before == null || before.of() != now) {
      before = new Known(now, read(now));
      known = before;
    }
    return before.topics();
  }

  private List<String> read(Holdings now) {
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
