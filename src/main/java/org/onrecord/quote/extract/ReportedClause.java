package org.onrecord.quote.extract;

import org.onrecord.article.Span;

/**
 * A clause without quotation marks that may report what somebody said.
 *
 * @param cue the token that says so
 * @param form how clause, source and cue follow each other
 * @param from number of the clause's first token
 * @param to number after its last token
 */
record ReportedClause(Span words, Mention mention, int cue, String form, int from, int to) {}
