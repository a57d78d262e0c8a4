package org.onrecord.adapter.knowledge;

import java.util.List;
import java.util.Map;

/** A piece of a YAML text that knows its line, so that whoever finds it wrong can say where. */
sealed interface Yaml {

  /** Where it begins, from 1. */
  int line();

  /** A word, number, date or sentence, as it is written. */
  record Scalar(int line, String text) implements Yaml {}

  record Sequence(int line, List<Yaml> items) implements Yaml {}

  record Mapping(int line, Map<String, Yaml> entries) implements Yaml {}

  /** What stands after a key that has no value. */
  record Nothing(int line) implements Yaml {}
}
