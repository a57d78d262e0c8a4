/** News at once, but never in the quiet hours. */
@NullMarked
package org.onrecord.digest.alert;

import org.jspecify.annotations.NullMarked;
