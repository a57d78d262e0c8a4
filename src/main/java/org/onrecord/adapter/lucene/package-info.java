/** Finding quotations with Lucene. */
@NullMarked
package org.onrecord.adapter.lucene;

import org.jspecify.annotations.NullMarked;
