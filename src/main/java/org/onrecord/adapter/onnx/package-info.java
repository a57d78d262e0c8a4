/** Vectors of meaning, by a small language model that runs in this process. */
@NullMarked
package org.onrecord.adapter.onnx;

import org.jspecify.annotations.NullMarked;
