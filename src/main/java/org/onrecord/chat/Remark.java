package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * What one person said to the others of a group.
 *
 * @param answers the network's id of the message that it replies to, if it does
 */
public record Remark(ChatMessage message, @Nullable String answers) {}
