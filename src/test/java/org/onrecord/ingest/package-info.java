/** Bringing articles in, tried on pages and people that are made up. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
