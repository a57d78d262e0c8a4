/** Pictures of charts, painted with XChart. */
@NullMarked
package org.onrecord.adapter.xchart;

import org.jspecify.annotations.NullMarked;
