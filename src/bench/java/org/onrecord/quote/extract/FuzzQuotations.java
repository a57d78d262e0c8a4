package org.onrecord.quote.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;

/**
 * Extracts from articles that were broken at random, for a while: {@code ARTICLES MINUTES [SEED]}.
 *
 * <p>Stops with the text that broke a promise: no exception, spans inside the text, no two
 * quotations with the same words, the same again from the same text.
 */
public final class FuzzQuotations {

  private static final String SIGNS = "“”\"'‘’«»„‹›—–-:,.?!()[]\n\n\u00a0\u2060😀É1A a";

  private final QuotationExtractor extractor =
      QuotationExtractor.load(new SpeakerDirectory(List.of()));
  private final List<GoldArticle> articles;
  private final Random random;

  private FuzzQuotations(List<GoldArticle> articles, long seed) {
    this.articles = articles;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    FuzzQuotations fuzz = new FuzzQuotations(GoldArticle.read(Path.of(arguments[0])), seed);
    long end = System.nanoTime() + Long.parseLong(arguments[1]) * 60_000_000_000L;
    long texts = 0;
    long quotations = 0;
    while (System.nanoTime() < end) {
      quotations += fuzz.one();
      texts++;
    }
    System.out.printf("%d broken texts, %d quotations, no promise broken%n", texts, quotations);
  }

  private int one() {
    String text = broken(articles.get(random.nextInt(articles.size())).text());
    try {
      return check(
          new Article(new ArticleId("fuzz"), "fuzz", null, Provenance.unknown("en"), text));
    } catch (RuntimeException e) {
      throw new IllegalStateException("Broken by:\n" + text, e);
    }
  }

  private int check(Article article) {
    List<Quotation> found = extractor.extract(article);
    for (int i = 0; i < found.size(); i++) {
      Span mention = found.get(i).attribution().mention();
      boolean inside = mention == null || mention.end() <= article.body().length();
      boolean apart = i == 0 || !found.get(i).words().overlaps(found.get(i - 1).words());
      if (!inside || !apart) {
        throw new IllegalStateException("At " + found.get(i).words());
      }
    }
    if (!found.equals(extractor.extract(article))) {
      throw new IllegalStateException("Not the same again");
    }
    return found.size();
  }

  /** Cuts a piece out of a text and takes away, doubles and scatters signs in it. */
  private String broken(String text) {
    int from = random.nextInt(text.length());
    StringBuilder piece =
        new StringBuilder(
            text.substring(from, Math.min(text.length(), from + random.nextInt(3000))));
    int changes = random.nextInt(40);
    for (int i = 0; i < changes && piece.length() > 1; i++) {
      int at = random.nextInt(piece.length());
      switch (random.nextInt(3)) {
        case 0 -> piece.deleteCharAt(at);
        case 1 -> piece.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> piece.insert(at, piece.substring(at, Math.min(piece.length(), at + 20)));
      }
    }
    return piece.toString();
  }
}
