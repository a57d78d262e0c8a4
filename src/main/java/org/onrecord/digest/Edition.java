package org.onrecord.digest;

import java.util.Optional;
import org.onrecord.chat.Reply;

/**
 * One digest, put together.
 *
 * @param reply empty if there is nothing to say and the chat wants silence then
 * @param through the number of the newest arrival it covers
 */
public record Edition(Optional<Reply> reply, long through) {}
