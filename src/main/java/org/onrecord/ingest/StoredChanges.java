package org.onrecord.ingest;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Filing;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;

/** The changes that a run makes, to archive and index alike. */
final class StoredChanges {

  /** Questions see the first articles of a long run before it ends, and a kill loses little. */
  private static final int PER_COMMIT = 200;

  private final QuotationArchive archive;
  private final QuotationIndex index;
  private int uncommitted;

  StoredChanges(QuotationArchive archive, QuotationIndex index) {
    this.archive = archive;
    this.index = index;
  }

  void store(Article article, Filing filing, List<Quotation> quotations) {
    archive.store(article, filing, quotations);
    index.put(article, quotations);
    uncommitted++;
    if (uncommitted >= PER_COMMIT) {
      commit();
    }
  }

  void remove(ArticleId id) {
    archive.remove(id);
    index.remove(id);
    uncommitted++;
  }

  /** Makes the index show all of them. */
  void commit() {
    if (uncommitted > 0) {
      index.commit();
      uncommitted = 0;
    }
  }
}
