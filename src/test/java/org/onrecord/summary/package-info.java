/** Summaries a person can read, and check word for word. */
@NullMarked
package org.onrecord.summary;

import org.jspecify.annotations.NullMarked;
