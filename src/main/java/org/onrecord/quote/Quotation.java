package org.onrecord.quote;

import org.onrecord.article.Article;
import org.onrecord.article.Span;

/**
 * Words someone said, exactly as an article printed them.
 *
 * <p>A quotation keeps the place of its words, not a copy of them, so it cannot say anything that
 * the article does not.
 *
 * @param words the place of the words, without the quotation marks
 */
public record Quotation(Article article, Span words, QuotationType type, Attribution attribution) {

  public Quotation {
    if (words.end() > article.body().length()) {
      throw new IllegalArgumentException("No words at " + words + " in article " + article.id());
    }
    Span cue = attribution.cue();
    if (cue != null && words.overlaps(cue)) {
      throw new IllegalArgumentException("The cue of a quotation lies outside it: " + words);
    }
  }

  public QuotationId id() {
    return new QuotationId(article.id(), words);
  }

  /** Returns the words, character for character. */
  public String text() {
    return article.textAt(words);
  }

  public Speaker speaker() {
    return attribution.speaker();
  }

  /** Returns what the article calls the speaker, or the speaker's name if it says nothing. */
  public String speakerAsPrinted() {
    Span mention = attribution.mention();
    return mention == null ? speaker().name() : article.textAt(mention);
  }

  /** Returns the label of this quotation when it stands alone. */
  public Label label() {
    if (type == QuotationType.INDIRECT) {
      return Label.REPORTED;
    }
    return article.provenance().isTranslation() ? Label.BACK_TRANSLATION : Label.VERBATIM;
  }
}
