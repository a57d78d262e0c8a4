package org.onrecord.query;

import org.onrecord.quote.Quotation;

/**
 * A quotation in its place in a ranking.
 *
 * @param score how well it answers, 0 to 1
 * @param fit what the score is made of
 */
public record Ranked(Quotation quotation, double score, Candidate.Fit fit) {}
