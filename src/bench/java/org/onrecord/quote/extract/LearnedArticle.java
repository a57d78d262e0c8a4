package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.quote.extract.GoldArticle.GoldQuotation;

/** An article as the extraction reads it, beside what people marked in it. */
record LearnedArticle(ArticleText article, GoldArticle gold) {

  /** Returns the quotation that people saw in marked words. */
  @Nullable GoldQuotation goldOf(int marked) {
    for (Span piece : article.marked().get(marked).pieces()) {
      for (GoldQuotation quotation : gold.quotations()) {
        if (quotation.isVerbatim() && share(quotation.words(), piece) >= 0.5) {
          return quotation;
        }
      }
    }
    Span words = article.marked().get(marked).words();
    for (GoldQuotation quotation : gold.quotations()) {
      if (quotation.isVerbatim() && share(quotation.words(), words) >= 0.5) {
        return quotation;
      }
    }
    return null;
  }

  /** Whether people saw the clause as what its source said. */
  boolean isReported(ReportedClause clause) {
    return gold.quotations().stream()
        .filter(quotation -> !quotation.isVerbatim())
        .anyMatch(
            quotation ->
                share(quotation.words(), clause.words()) >= 0.5
                    && names(quotation, clause.mention()));
  }

  static boolean names(GoldQuotation quotation, Mention mention) {
    return quotation.heads().stream().anyMatch(head -> head.overlaps(mention.head()));
  }

  /** Returns how much of two spans together they have in common, 0 to 1. */
  static double share(Span one, Span other) {
    double common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return common / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
  }

  static List<LearnedArticle> of(List<GoldArticle> articles, ArticleReader reader) {
    return articles.parallelStream()
        .map(article -> new LearnedArticle(reader.read(article.text()), article))
        .toList();
  }
}
