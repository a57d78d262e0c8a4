package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * A place where people talk.
 *
 * @param frontEnd the name of the network's front end; stored, so it must never change
 * @param chat the network's id of the chat or channel
 * @param thread the network's id of the topic or thread in it, if there is one
 */
public record ChatAddress(String frontEnd, String chat, @Nullable String thread) {}
