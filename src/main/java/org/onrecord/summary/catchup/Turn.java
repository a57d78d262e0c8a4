package org.onrecord.summary.catchup;

/**
 * What one person said before somebody else did.
 *
 * @param to whom it was said; empty if that is not certain
 */
record Turn(String speaker, String to, String text) {}
