package org.onrecord.query.rank;

import org.onrecord.query.Candidate;

/**
 * A candidate with the one figure it is ranked by.
 *
 * @param score 0 to 1
 */
public record Scored(Candidate candidate, double score) {}
