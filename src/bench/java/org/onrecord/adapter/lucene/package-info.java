/** Making the files that the index ships with. */
@org.jspecify.annotations.NullMarked
package org.onrecord.adapter.lucene;
