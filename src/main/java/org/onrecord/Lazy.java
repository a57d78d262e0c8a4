package org.onrecord;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is built when it is first asked for, once. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> build;
  private @Nullable T part;

  Lazy(Supplier<T> build) {
    this.build = build;
  }

  @Override
  public synchronized T get() {
    T built = part;
    if (built == null) {
      built = build.get();
      part = built;
    }
    return built;
  }

  synchronized boolean isBuilt() {
    return part != null;
  }
}
