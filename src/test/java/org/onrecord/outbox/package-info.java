/** Posts that wait, and what every outbox must do. */
@NullMarked
package org.onrecord.outbox;

import org.jspecify.annotations.NullMarked;
