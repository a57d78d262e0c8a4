/** Fixtures and hand-written fakes that tests share; people in them are made up. */
@NullMarked
package org.onrecord.testing;

import org.jspecify.annotations.NullMarked;
