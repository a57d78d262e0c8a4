/** Articles and speakers as files people edit, tried with files. */
@NullMarked
package org.onrecord.adapter.knowledge;

import org.jspecify.annotations.NullMarked;
