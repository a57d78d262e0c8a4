package org.onrecord.digest;

/**
 * How far a subscription has come.
 *
 * @param next when its next digest is due
 * @param covered the number of the newest arrival it told of; {@link #NOTHING} before the first
 * @param skipped how many digests were left out because they would have come too late
 */
public record DigestProgress(Due next, long covered, int skipped) {

  public static final long NOTHING = -1;

  boolean isFirst() {
    return covered == NOTHING;
  }
}
