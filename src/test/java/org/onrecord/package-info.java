/** Tests of the whole product and of how it is set up. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
