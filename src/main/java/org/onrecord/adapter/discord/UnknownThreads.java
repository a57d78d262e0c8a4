package org.onrecord.adapter.discord;

import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.requests.restaction.pagination.ThreadChannelPaginationAction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for threads that JDA does not know: those that fell asleep, the last of them first, and
 * those that somebody's words woke up a moment ago.
 */
final class UnknownThreads {

  /** Discord lists a hundred at a time; whoever has more of them waits long enough. */
  private static final int MOST = 2_000;

  private UnknownThreads() {}

  /** Returns a thread of a channel, nothing if it is not there; waits for Discord. */
  static @Nullable ThreadChannel find(IThreadContainer channel, String id) {
    ThreadChannel open = among(channel.retrieveArchivedPublicThreadChannels(), id);
    boolean hasPrivate = channel instanceof TextChannel;
    ThreadChannel asleep =
        open == null && hasPrivate
            ? among(channel.retrieveArchivedPrivateJoinedThreadChannels(), id)
            : open;
    return asleep == null ? awake(channel, id) : asleep;
  }

  private static @Nullable ThreadChannel awake(IThreadContainer channel, String id) {
    return channel.getGuild().retrieveActiveThreads().complete().stream()
        .filter(thread -> thread.getId().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ThreadChannel among(ThreadChannelPaginationAction threads, String id) {
    return threads.cache(false).stream()
        .limit(MOST)
        .filter(thread -> thread.getId().equals(id))
        .findFirst()
        .orElse(null);
  }
}
