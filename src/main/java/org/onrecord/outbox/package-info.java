/**
 * Posts that nobody waits for: kept until they are sent, each key taken once.
 *
 * <p>A post waits as {@link org.onrecord.outbox.Part}s, in which a quotation is only its place, so
 * the words are cut from the article when the post leaves. What left but may not have arrived is
 * marked unknown and never repeated: a reader sees a post once, or an operator sees why not.
 */
@NullMarked
package org.onrecord.outbox;

import org.jspecify.annotations.NullMarked;
