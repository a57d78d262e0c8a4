package org.onrecord.digest;

import java.time.Instant;
import org.onrecord.quote.QuotationId;

/**
 * A quotation that came on record.
 *
 * @param number higher for what came later; 0 for what is no news
 */
public record Arrival(long number, QuotationId quotation, Instant at) {}
