package org.onrecord.ingest;

/** An article that is stored already, under this name or another. */
final class SecondCopy extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean isStored;

  private SecondCopy(String where, boolean isStored) {
    super(where);
    this.isStored = isStored;
  }

  static SecondCopy of(String where) {
    return new SecondCopy(where, false);
  }

  /** Of an article that is stored too, from before it became the same as another. */
  static SecondCopy ofStored(String where) {
    return new SecondCopy(where, true);
  }

  /** Whether what is stored under its name is to be removed. */
  boolean isStored() {
    return isStored;
  }
}
