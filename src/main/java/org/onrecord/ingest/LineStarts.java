package org.onrecord.ingest;

import java.util.Collections;
import java.util.List;

/** Where each line of a body begins, in it and in the text it was cleaned from. */
record LineStarts(List<Integer> inBody, List<Integer> inRaw) {

  int rawOffset(int bodyOffset) {
    int found = Collections.binarySearch(inBody, bodyOffset);
    int line = found >= 0 ? found : -found - 2;
    return line < 0 ? bodyOffset : inRaw.get(line) + bodyOffset - inBody.get(line);
  }
}
