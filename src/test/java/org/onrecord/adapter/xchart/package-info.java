/** Tests of the pictures. */
@NullMarked
package org.onrecord.adapter.xchart;

import org.jspecify.annotations.NullMarked;
