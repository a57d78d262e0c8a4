/** What did X say, who said it, and was it said: from a question to an answer. */
@NullMarked
package org.onrecord.ask;

import org.jspecify.annotations.NullMarked;
