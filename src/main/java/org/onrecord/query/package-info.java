/** The shared core: from a question to the quotations that answer it. */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
