/** Articles and speakers as files people edit. */
@NullMarked
package org.onrecord.adapter.knowledge;

import org.jspecify.annotations.NullMarked;
