/**
 * What was said in a period or on a topic, in the few statements that carry it.
 *
 * <p>Nothing is written here but headings and figures: every sentence of a summary is a quotation,
 * or a reported sentence of an article marked as such.
 */
@NullMarked
package org.onrecord.summary;

import org.jspecify.annotations.NullMarked;
