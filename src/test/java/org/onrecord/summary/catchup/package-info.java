@NullMarked
package org.onrecord.summary.catchup;

import org.jspecify.annotations.NullMarked;
