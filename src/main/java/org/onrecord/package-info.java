/**
 * A chat bot that answers with words that are on the record.
 *
 * <p>Read in this order: {@link org.onrecord.article} and {@link org.onrecord.quote} are what we
 * talk about; {@link org.onrecord.chat} is what a conversation is.
 *
 * <p>Imports point one way: adapter → feature → query, chat → quote → article. {@link
 * org.onrecord.Main} builds every part and is the only class that knows them all.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
