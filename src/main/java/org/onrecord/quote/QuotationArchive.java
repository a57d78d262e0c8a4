package org.onrecord.quote;

import java.util.List;
import java.util.function.Consumer;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleArchive;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;

/** The stored articles with the places of the quotations in them. */
public interface QuotationArchive extends ArticleArchive {

  /**
   * Stores an article and its quotations, both or neither, in place of what was stored under its
   * id.
   */
  void store(Article article, Filing filing, List<Quotation> quotations);

  void remove(ArticleId id);

  /** Returns the quotations of one article in the order of its text. */
  List<Quotation> quotationsIn(ArticleId id);

  /** Returns the quotations in the order asked for; those that are gone are left out. */
  List<Quotation> quotations(List<QuotationId> ids);

  /** Shows every quotation once, article by article, without holding them all in memory. */
  void forEach(Consumer<List<Quotation>> quotationsOfOneArticle);
}
