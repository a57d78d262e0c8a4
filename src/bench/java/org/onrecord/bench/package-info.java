/**
 * Benchmarks and evaluation against data sets that are not part of the product.
 *
 * <p>Compiled and checked with the tests, run by hand; each class says how.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
