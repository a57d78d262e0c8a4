/** State in a relational database, tried with real files. */
@NullMarked
package org.onrecord.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
