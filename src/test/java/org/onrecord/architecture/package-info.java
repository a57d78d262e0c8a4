/** Rules for the whole code base, and code planted to break each of them. */
@NullMarked
package org.onrecord.architecture;

import org.jspecify.annotations.NullMarked;
