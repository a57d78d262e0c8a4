/**
 * Telegram, by long polling.
 *
 * <p>One update's way: the library polls, {@link org.onrecord.adapter.telegram.PollWatch} lets
 * through what can be read, {@link org.onrecord.adapter.telegram.TelegramPolling} keeps it in the
 * inbox before the offset moves, {@link org.onrecord.adapter.telegram.UpdateReader} says what it
 * asks of us, and the reception answers through a {@link
 * org.onrecord.adapter.telegram.TelegramExchange}.
 */
@NullMarked
package org.onrecord.adapter.telegram;

import org.jspecify.annotations.NullMarked;
