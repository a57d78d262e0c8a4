package org.onrecord.summary.catchup;

/** What one person said before somebody else did. */
record Turn(String speaker, String text) {}
