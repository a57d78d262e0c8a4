package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.query.Embedder;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;

/**
 * Any number of articles composed from real ones: each quotation is two real ones joined, of the
 * speaker of the first, or of somebody with the given name of one speaker and the family name of
 * another.
 */
final class SyntheticNews {

  static final int QUOTATIONS_AN_ARTICLE = 24;

  private static final int LONGEST = 300;

  /** So many real passages are embedded; their pairs are enough for millions. */
  private static final int MATERIAL = 3000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

  private static final int DAYS = 3650;

  private final List<Quotation> material;
  private final List<String> given = new ArrayList<>();
  private final List<String> family = new ArrayList<>();
  private final Embedder embedder;
  private final ComposedVectors vectors;
  private final Random random;

  SyntheticNews(List<Quotation> real, Embedder embedder, ComposedVectors vectors, long seed) {
    this.random = new Random(seed);
    this.embedder = embedder;
    this.vectors = vectors;
    List<Quotation> shuffled = new ArrayList<>(real);
    shuffled.removeIf(each -> each.text().length() < 20 || each.text().length() > LONGEST);
    java.util.Collections.shuffle(shuffled, random);
    this.material = List.copyOf(shuffled.subList(0, Math.min(MATERIAL, shuffled.size())));
    for (Quotation each : real) {
      String[] name = each.speaker().name().split(" ", -1);
      if (name.length == 2 && each.speaker().isKnown()) {
        given.add(name[0]);
        family.add(name[1]);
      }
    }
  }

  private record Piece(Speaker speaker, String words, Quotation one, Quotation other) {}

  /** Returns an article's quotations; what they are made of is announced to the vectors. */
  List<Quotation> article(int number) {
    var pieces = new ArrayList<Piece>();
    var body = new StringBuilder();
    var places = new ArrayList<Span>();
    for (int i = 0; i < QUOTATIONS_AN_ARTICLE; i++) {
      Piece piece = piece();
      pieces.add(piece);
      body.append('“');
      places.add(new Span(body.length(), body.length() + piece.words().length()));
      body.append(piece.words()).append("” ").append(piece.speaker().name()).append(" said.\n");
    }
    Article like = pieces.get(0).one().article();
    Article article = article(number, like, body.toString());
    vectors.forget();
    var quotations = new ArrayList<Quotation>();
    for (int i = 0; i < places.size(); i++) {
      Piece piece = pieces.get(i);
      announce(piece);
      var attribution = new Attribution(null, null, piece.speaker(), 1);
      quotations.add(new Quotation(article, places.get(i), QuotationType.DIRECT, attribution));
    }
    return quotations;
  }

  private Article article(int number, Article like, String body) {
    var id = new ArticleId("s" + number);
    var provenance =
        new Provenance(
            like.provenance().outlet(),
            null,
            null,
            FIRST_DAY.plusDays(random.nextInt(DAYS)),
            DateBasis.PRINTED,
            "en",
            null);
    return new Article(id, id.value() + ".txt", like.headline(), provenance, body);
  }

  private Piece piece() {
    Quotation one = any(material);
    Quotation other = any(material);
    String words = one.text().strip() + " " + other.text().strip();
    return new Piece(speaker(one), words.replace('\n', ' '), one, other);
  }

  private Speaker speaker(Quotation one) {
    if (random.nextInt(3) > 0) {
      return one.speaker();
    }
    String name = any(given) + " " + any(family);
    return Speaker.person(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), name);
  }

  private void announce(Piece piece) {
    vectors.announce(
        piece.speaker().name() + ": " + piece.words(), vector(piece.one()), vector(piece.other()));
  }

  private float[] vector(Quotation real) {
    return embedder.ofPassage(real.speaker().name() + ": " + real.text()).orElseThrow();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
