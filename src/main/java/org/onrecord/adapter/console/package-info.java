/** The command line and the console conversation. */
@NullMarked
package org.onrecord.adapter.console;

import org.jspecify.annotations.NullMarked;
