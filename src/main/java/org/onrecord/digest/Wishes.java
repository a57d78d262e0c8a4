package org.onrecord.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onrecord.article.Article;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Query;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;

/** Reads wishes out of what people write, and knows what fulfils them. */
public final class Wishes {

  /** How much of an article around a quotation tells what it is about. */
  private static final int AROUND = 300;

  /** A longer word may end otherwise and still be the same: talk, talks, talked. */
  private static final int STEM = 5;

  /** What no name and no topic needs, and no database has to keep. */
  private static final int LONGEST = 100;

  private static final int MOST = 50;

  public static final String TOO_LONG =
      "That is too much: up to "
          + MOST
          + " names and topics, each of up to "
          + LONGEST
          + " characters, with commas between them.";

  private static final Pattern LINK = Pattern.compile("(?i)^(?:on|about|of|for)\\s+");

  private final Function<String, Query> reader;

  /**
   * @param reader reads a name or topic as the bot reads a question
   */
  public Wishes(Function<String, Query> reader) {
    this.reader = reader;
  }

  /** Reads wishes with commas or semicolons between them. */
  public List<Wish> read(String text) {
    return Arrays.stream(text.split("[,;]"))
        .map(part -> LINK.matcher(part.strip()).replaceFirst(""))
        .filter(part -> !part.isEmpty())
        .map(this::readOne)
        .distinct()
        .toList();
  }

  /** Whether wishes are more or longer than anybody can mean. */
  public static boolean areTooLong(List<Wish> wishes) {
    return wishes.size() > MOST || wishes.stream().anyMatch(w -> w.value().length() > LONGEST);
  }

  private Wish readOne(String text) {
    List<AskedSpeaker> asked = reader.apply(text).speakers();
    return asked.size() == 1
        ? known(asked.get(0).fits()).map(Wish::speaker).orElse(Wish.topic(text))
        : Wish.topic(text);
  }

  /** Where articles print a family name alone, it fits a question for the whole name, too. */
  private static Optional<Speaker> known(List<Speaker> fits) {
    List<Speaker> known = fits.stream().filter(Speaker::isKnown).toList();
    return known.stream()
        .filter(each -> known.size() == 1)
        .filter(each -> fits.stream().allMatch(fit -> isPartOf(fit, each)))
        .findFirst();
  }

  private static boolean isPartOf(Speaker fit, Speaker whole) {
    return words(whole.name()).containsAll(words(fit.name()));
  }

  /** Whether a quotation fulfils one of the wishes; whoever wishes nothing wants everything. */
  public static boolean fulfilled(List<Wish> wishes, Quotation quotation) {
    return wishes.isEmpty() || wishes.stream().anyMatch(wish -> fulfilled(wish, quotation));
  }

  static boolean fulfilled(Wish wish, Quotation quotation) {
    return switch (wish.kind()) {
      case SPEAKER -> wish.value().equals(quotation.speaker().id());
      case TOPIC -> isAbout(wish.value(), quotation);
    };
  }

  private static boolean isAbout(String topic, Quotation quotation) {
    Article article = quotation.article();
    int from = Math.max(0, quotation.words().start() - AROUND);
    int to = Math.min(article.body().length(), quotation.words().end() + AROUND);
    String headline = article.headline() == null ? "" : article.headline() + " ";
    List<String> text = words(headline + article.body().substring(from, to));
    return words(topic).stream()
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .allMatch(stem -> text.stream().anyMatch(word -> word.startsWith(stem)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
