package org.onrecord.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.digest.Subscription.Preferences;
import org.onrecord.quote.Speaker;

/** Puts digests together. */
public final class DigestEditor {

  private final NewsDesk desk;
  private final ChartPainter painter;

  public DigestEditor(NewsDesk desk, ChartPainter painter) {
    this.desk = desk;
    this.painter = painter;
  }

  /** Returns what a subscription has to be told on a date. */
  public Edition edit(Subscription subscription, LocalDate date) {
    DigestProgress progress = subscription.progress();
    Preferences preferences = subscription.preferences();
    long through = desk.newest();
    Optional<Reply> news =
        progress.isFirst()
            ? Optional.of(first(preferences))
            : digest(preferences, new Range(progress.covered(), through));
    return new Edition(news.or(() -> withoutNews(preferences, date)), through);
  }

  /** Returns the number of the newest arrival. */
  public long newest() {
    return desk.newest();
  }

  /** The arrivals after one number, through another. */
  public record Range(long after, long through) {}

  /** Returns the first page of the news in a range, with a picture; empty if there is no news. */
  Optional<Reply> digest(Preferences preferences, Range range) {
    return page(preferences, range, 1, true);
  }

  /** Returns one page, from 1, of the news in a range; empty if there is no such page. */
  public Optional<Reply> page(Preferences preferences, Range range, int page) {
    return page(preferences, range, page, false);
  }

  private Optional<Reply> page(Preferences preferences, Range range, int page, boolean pictured) {
    News news = wanted(preferences, desk.between(range.after(), range.through()));
    Function<News.Item, String> group = group(preferences);
    List<List<News.Item>> pages = NewsOrder.pages(NewsOrder.inTurn(news.items(), group));
    if (page < 1 || page > pages.size()) {
      return Optional.empty();
    }
    int before = pages.subList(0, page - 1).stream().mapToInt(List::size).sum();
    var writer = new NewsWriter(group);
    if (page == 1) {
      writer.head(allThatCame(range) + head(news));
    }
    writer.items(pages.get(page - 1), before + 1);
    if (pictured) {
      picture(preferences, range).ifPresent(writer::picture);
    }
    return Optional.of(writer.choices(more(range, page, pages.size())).reply());
  }

  /** Returns how much those in the news of a range said over time, if there is enough to see. */
  Optional<Reply.Picture> picture(Preferences preferences, Range range) {
    News news = wanted(preferences, desk.between(range.after(), range.through()));
    return picture(news, "/digest picture " + range.after() + " " + range.through());
  }

  /** Returns how much those who spoke last said over time, if there is enough to see. */
  Optional<Reply.Picture> picture(Preferences preferences) {
    return picture(wanted(preferences, desk.newestOnRecord()), "/digest picture");
  }

  private Optional<Reply.Picture> picture(News news, String command) {
    return desk.voices(news).map(chart -> new Reply.Picture(chart, command, painter));
  }

  private static List<Reply.Choice> more(Range range, int page, int pages) {
    if (page == pages) {
      return List.of();
    }
    String command = "/digest more " + range.after() + " " + range.through() + " " + (page + 1);
    return List.of(new Reply.Choice("More (" + (page + 1) + " of " + pages + ")", command));
  }

  /** The first digest shows the newest there is, so that a chat sees what it will get. */
  private Reply first(Preferences preferences) {
    News newest = wanted(preferences, desk.newestOnRecord());
    if (newest.isEmpty()) {
      return Reply.of(
          "Your first digest: nothing is on record for it yet. It will come when there is.");
    }
    Function<News.Item, String> group = group(preferences);
    List<News.Item> page = NewsOrder.pages(NewsOrder.inTurn(newest.items(), group)).get(0);
    var writer =
        new NewsWriter(group)
            .head("Your first digest: the newest on record. From now on, what is new each day.")
            .items(page, 1);
    picture(preferences).ifPresent(writer::picture);
    return writer.reply();
  }

  private Optional<Reply> withoutNews(Preferences preferences, LocalDate date) {
    return switch (preferences.whenNothingNew()) {
      case SILENCE -> Optional.empty();
      case ONE_LINE -> Optional.of(Reply.of(nothingNew(date)));
      case ON_THIS_DAY -> Optional.of(onThisDay(preferences, date));
    };
  }

  private Reply onThisDay(Preferences preferences, LocalDate date) {
    News then = wanted(preferences, desk.onThisDay(date));
    if (then.isEmpty()) {
      return Reply.of(nothingNew(date));
    }
    Function<News.Item, String> group = group(preferences);
    List<News.Item> page = NewsOrder.pages(NewsOrder.inTurn(then.items(), group)).get(0);
    return new NewsWriter(group).head("Nothing new. On this day:").items(page, 1).reply();
  }

  /** Returns what articles of one day print; empty if that is nothing. */
  Optional<Reply> publishedOn(LocalDate day) {
    List<List<News.Item>> pages =
        NewsOrder.pages(NewsOrder.inTurn(desk.publishedOn(day).items(), NewsWriter::speaker));
    return pages.stream()
        .findFirst()
        .map(
            page ->
                new NewsWriter(NewsWriter::speaker)
                    .head("Nothing came in on " + Citation.day(day) + ". Published on that day:")
                    .items(page, 1)
                    .reply());
  }

  private static String nothingNew(LocalDate date) {
    return "Nothing new on record, " + Citation.day(date) + ".";
  }

  private static News wanted(Preferences preferences, News news) {
    return news.only(quotation -> Wishes.fulfilled(preferences.wishes(), quotation));
  }

  private static Function<News.Item, String> group(Preferences preferences) {
    List<Wish> wishes = preferences.wishes();
    return wishes.stream().anyMatch(wish -> wish.kind() == Wish.Kind.TOPIC)
        ? item -> NewsWriter.wish(wishes, item)
        : NewsWriter::speaker;
  }

  private static String allThatCame(Range range) {
    long came = range.through() - range.after();
    return came <= NewsDesk.MOST
        ? ""
        : came + " quotations came on record; these are of the newest " + NewsDesk.MOST + ". ";
  }

  private static String head(News news) {
    String first =
        news.items().stream()
            .map(item -> item.lead().speaker())
            .distinct()
            .filter(news.firstHeard()::contains)
            .map(Speaker::name)
            .collect(Collectors.joining(", "));
    return "New on record: "
        + Counted.of(news.items().size(), "statement")
        + " by "
        + Counted.of(news.speakers(), "speaker")
        + " from "
        + Counted.of(news.articles(), "article")
        + "."
        + (first.isEmpty() ? "" : " For the first time: " + first + ".");
  }
}
