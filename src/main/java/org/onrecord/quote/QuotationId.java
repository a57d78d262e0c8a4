package org.onrecord.quote;

import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/** The place that makes a quotation what it is. */
public record QuotationId(ArticleId article, Span words) {}
