/** The daily piece: on time in every zone, once, and word for word. */
@NullMarked
package org.onrecord.digest;

import org.jspecify.annotations.NullMarked;
