package org.onrecord.ingest;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;

/** Finds the quotations in an article; several threads may ask at once. */
public interface Extraction {

  List<Quotation> quotationsIn(Article article);

  /** Returns what changes whenever the same article might give other quotations. */
  String fingerprint();
}
