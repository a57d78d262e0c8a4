package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.SpeakerDirectory;

/**
 * How many of the quotations that people marked are found, and with their speaker: a first look
 * after training. It wants the very mention that people marked; the data sets' own scorer takes the
 * same name elsewhere, too, and says a little more.
 */
final class DevFigures {

  private int predicted;
  private int gold;
  private int found;
  private int right;

  private DevFigures() {}

  /** Returns one line with the figures of articles that the weights were not learned from. */
  static String of(List<GoldArticle> articles, List<String> weights) {
    QuotationExtractor extractor = QuotationExtractor.of(new SpeakerDirectory(List.of()), weights);
    DevFigures figures = new DevFigures();
    for (GoldArticle article : articles) {
      ArticleId id = new ArticleId(article.id());
      List<Quotation> all =
          extractor.extract(
              new Article(id, id.value(), null, Provenance.unknown("en"), article.text()));
      figures.add(article, all);
    }
    return figures.toString();
  }

  private void add(GoldArticle article, List<Quotation> quotations) {
    List<Quotation> left = new ArrayList<>(quotations);
    left.removeIf(each -> each.type() == QuotationType.INDIRECT);
    predicted += left.size();
    for (GoldArticle.GoldQuotation marked : article.quotations()) {
      Quotation same = marked.isVerbatim() ? closest(left, marked.words()) : null;
      left.remove(same);
      if (marked.optional()) {
        predicted -= same == null ? 0 : 1;
      } else if (marked.isVerbatim()) {
        gold++;
        found += same == null ? 0 : 1;
        right += same != null && isRight(marked, same) ? 1 : 0;
      }
    }
  }

  private static @Nullable Quotation closest(List<Quotation> quotations, Span words) {
    return quotations.stream()
        .filter(each -> LearnedArticle.share(each.words(), words) >= 0.5)
        .max(
            (one, other) ->
                Double.compare(
                    LearnedArticle.share(one.words(), words),
                    LearnedArticle.share(other.words(), words)))
        .orElse(null);
  }

  private static boolean isRight(GoldArticle.GoldQuotation marked, Quotation quotation) {
    Span mention = quotation.attribution().mention();
    return mention == null
        ? marked.speaker() == null
        : marked.heads().stream().anyMatch(mention::overlaps);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "span F1 %.3f, speaker %.3f, e2e F1 %.3f (%d marked, %d found, %d with their speaker)",
        2.0 * found / (predicted + gold),
        (double) right / found,
        2.0 * right / (predicted + gold),
        gold,
        found,
        right);
  }
}
