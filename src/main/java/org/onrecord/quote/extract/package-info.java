/** From the text of an article to the quotations in it. */
@NullMarked
package org.onrecord.quote.extract;

import org.jspecify.annotations.NullMarked;
