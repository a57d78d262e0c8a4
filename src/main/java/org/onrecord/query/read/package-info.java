/**
 * From what a person typed to a {@link org.onrecord.query.Query}.
 *
 * <p>A question is read from the outside in: period and outlets are cut out, the form of the rest
 * says what is wanted and where it names the speaker, and what remains is the topic. The forms are
 * those of the English language; names, offices and outlets come from what is known and held.
 */
@NullMarked
package org.onrecord.query.read;

import org.jspecify.annotations.NullMarked;
