package org.onrecord.chat;

import java.util.List;

/** What a network can offer while somebody types. */
public interface Suggestions {

  /** Returns names that go on from what was typed, the likeliest first. */
  List<String> of(Parameter.Kind kind, String typed);
}
