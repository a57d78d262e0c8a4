package org.onrecord.outbox;

/**
 * A post that one dispatcher has taken to send.
 *
 * @param id the outbox's own number of it, higher for posts put in later
 * @param failures how many attempts failed before this one
 */
public record Sending(long id, OutboundMessage message, int failures) {}
