/** Work that comes round again and again, done by one of all processes that share a database. */
@NullMarked
package org.onrecord.adapter.schedule;

import org.jspecify.annotations.NullMarked;
