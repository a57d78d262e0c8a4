/** Articles out of web pages that are made up. */
@NullMarked
package org.onrecord.adapter.html;

import org.jspecify.annotations.NullMarked;
