/** Bringing articles in: from a source through the cleaner to the archive and the index. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
