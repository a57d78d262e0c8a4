package org.onrecord.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;

/** Writes one page of news, group by group. */
final class NewsWriter {

  private final Function<News.Item, String> group;
  private final List<Reply.Block> blocks = new ArrayList<>();

  NewsWriter(Function<News.Item, String> group) {
    this.group = group;
  }

  /** Returns how a speaker's words are headed. */
  static String speaker(News.Item item) {
    Speaker speaker = item.lead().speaker();
    return speaker.kind() == Speaker.Kind.UNNAMED
        ? "Not named in the articles"
        : headed(speaker.name());
  }

  /** What an article calls somebody once at the head of a sentence and once inside is one. */
  private static String headed(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  /** Returns the wish that an item fulfils. */
  static String wish(List<Wish> wishes, News.Item item) {
    return wishes.stream()
        .filter(wish -> Wishes.fulfilled(wish, item.lead()))
        .map(wish -> wish.kind() == Wish.Kind.TOPIC ? "On " + wish.shown() : wish.shown())
        .findFirst()
        .orElseGet(() -> speaker(item));
  }

  NewsWriter head(String words) {
    blocks.add(new Reply.Paragraph(words));
    return this;
  }

  NewsWriter items(List<News.Item> page, int firstNumber) {
    Map<String, List<News.Item>> groups = new LinkedHashMap<>();
    page.forEach(
        item -> groups.computeIfAbsent(group.apply(item), g -> new ArrayList<>()).add(item));
    int number = firstNumber;
    for (Map.Entry<String, List<News.Item>> one : groups.entrySet()) {
      blocks.add(new Reply.Paragraph(one.getKey() + ":"));
      for (News.Item item : one.getValue()) {
        item(number++, item);
      }
    }
    return this;
  }

  private void item(int number, News.Item item) {
    Quotation lead = item.lead();
    blocks.add(new Reply.Quote(number, lead, lead.label()));
    item.statement().variants().stream()
        .filter(variant -> isOtherPrinting(lead, variant))
        .limit(1)
        .forEach(variant -> blocks.add(new Reply.Quote(0, variant, Label.ofVariant(variant))));
    Quotation known = item.known();
    if (known != null) {
      String where = Citation.source(known.article());
      blocks.add(new Reply.Paragraph("On record before, in another wording: " + where + "."));
    }
  }

  /** Printings are brought together one by one; the last of them may have little of the first. */
  private static boolean isOtherPrinting(Quotation lead, Quotation variant) {
    return !variant.article().id().equals(lead.article().id())
        && StatementGrouper.group(List.of(lead, variant)).size() == 1;
  }

  void picture(Reply.Picture picture) {
    blocks.add(picture);
  }

  NewsWriter choices(List<Reply.Choice> choices) {
    if (!choices.isEmpty()) {
      blocks.add(new Reply.Choices(choices));
    }
    return this;
  }

  Reply reply() {
    return new Reply(blocks);
  }
}
