/**
 * What a group talked about, told to the group itself, where those who run it asked for it.
 *
 * <p>{@link org.onrecord.summary.catchup.TalkKeeper} decides what is kept, {@link
 * org.onrecord.summary.catchup.Catchup} tells it: by threads, in the lines that tell most, with
 * what is on record for the questions, and whether the quotations people claimed are.
 */
@NullMarked
package org.onrecord.summary.catchup;

import org.jspecify.annotations.NullMarked;
