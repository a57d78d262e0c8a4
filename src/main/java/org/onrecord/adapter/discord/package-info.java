/**
 * Discord, through JDA.
 *
 * <p>JDA reads the socket on the thread its listeners run on, so {@link
 * org.onrecord.adapter.discord.DiscordListener} only acknowledges and hands over; the reception
 * answers. No message of the bot pings anybody: creation and edits both say so themselves.
 */
@NullMarked
package org.onrecord.adapter.discord;

import org.jspecify.annotations.NullMarked;
