/** State in a relational database. */
@NullMarked
package org.onrecord.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
