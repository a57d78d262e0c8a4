package org.onrecord.outbox;

import org.onrecord.chat.ChatAddress;

/**
 * What makes a post the only one of its kind.
 *
 * @param kind the sort of post, as "digest"
 * @param occasion what it is posted for: a local date, or how far the news had come
 */
public record PostKey(ChatAddress chat, String kind, String occasion) {}
