package org.onrecord.adapter.discord;

import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.requests.restaction.pagination.ThreadChannelPaginationAction;
import org.jspecify.annotations.Nullable;

/** Looks for threads that fell asleep, those that did last first. */
final class ArchivedThreads {

  /** Discord lists a hundred at a time; whoever has more of them waits long enough. */
  private static final int MOST = 2_000;

  private ArchivedThreads() {}

  /** Returns a thread of a channel, nothing if it is not there; waits for Discord. */
  static @Nullable ThreadChannel find(IThreadContainer channel, String id) {
    ThreadChannel open = among(channel.retrieveArchivedPublicThreadChannels(), id);
    boolean hasPrivate = channel instanceof TextChannel;
    return open == null && hasPrivate
        ? among(channel.retrieveArchivedPrivateJoinedThreadChannels(), id)
        : open;
  }

  private static @Nullable ThreadChannel among(ThreadChannelPaginationAction threads, String id) {
    return threads.cache(false).stream()
        .limit(MOST)
        .filter(thread -> thread.getId().equals(id))
        .findFirst()
        .orElse(null);
  }
}
