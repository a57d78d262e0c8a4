package org.onrecord;

import java.util.List;
import java.util.function.Supplier;
import org.onrecord.article.Article;
import org.onrecord.ingest.Extraction;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.extract.QuotationExtractor;

/**
 * The extraction of this installation. The models are loaded when the first article needs them:
 * most starts find nothing new to read.
 *
 * @param weights the name of the weights the extractor uses
 * @param speakers a hash of what the editors know, which decides who is who
 */
record SpeechReading(Supplier<QuotationExtractor> extractor, String weights, String speakers)
    implements Extraction {

  @Override
  public List<Quotation> quotationsIn(Article article) {
    return extractor.get().extract(article);
  }

  @Override
  public String fingerprint() {
    return QuotationExtractor.fingerprint(weights) + " " + speakers;
  }
}
