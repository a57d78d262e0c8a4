/**
 * Who said which words: quotations, their attribution, and the people and bodies that speak.
 *
 * <p>A {@link org.onrecord.quote.Quotation} keeps the place of its words, so it cannot say what the
 * article does not. The same utterance in several outlets is one {@link
 * org.onrecord.quote.Statement}.
 */
@NullMarked
package org.onrecord.quote;

import org.jspecify.annotations.NullMarked;
