/**
 * What a conversation is, on whatever network: messages in, replies of blocks out, and the commands
 * between them.
 */
@NullMarked
package org.onrecord.chat;

import org.jspecify.annotations.NullMarked;
