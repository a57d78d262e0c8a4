/** Bringing candidates into an order, and the same utterance of several outlets together. */
@NullMarked
package org.onrecord.query.rank;

import org.jspecify.annotations.NullMarked;
