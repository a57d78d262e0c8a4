/**
 * Articles out of web pages: what the page prints of them, and the text of their paragraphs.
 *
 * <p>What a page does not say is left unknown; what stands around the article is left to the
 * cleaner, but for what the page itself marks as navigation, form or aside.
 */
@NullMarked
package org.onrecord.adapter.html;

import org.jspecify.annotations.NullMarked;
