/** Rounds that one process of several makes. */
@NullMarked
package org.onrecord.adapter.schedule;

import org.jspecify.annotations.NullMarked;
