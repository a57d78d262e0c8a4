package org.onrecord;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Suggestions;
import org.onrecord.query.Holdings;

/** The names of everyone quoted and of every outlet, offered while somebody types. */
record HeldNames(Supplier<Holdings> holdings) implements Suggestions {

  private static final int MOST = 25;

  @Override
  public List<String> of(Parameter.Kind kind, String typed) {
    String begun = typed.strip().toLowerCase(Locale.ROOT);
    return names(kind).filter(name -> goesOn(name, begun)).limit(MOST).toList();
  }

  private Stream<String> names(Parameter.Kind kind) {
    return switch (kind) {
      case SPEAKER -> holdings.get().speakers().stream().map(quoted -> quoted.speaker().name());
      case OUTLET -> holdings.get().outlets().stream();
      case TOPIC, TEXT -> Stream.empty();
    };
  }

  /** Whether a name, or a word of it, begins with what was typed. */
  private static boolean goesOn(String name, String begun) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(begun) || lower.contains(" " + begun);
  }
}
