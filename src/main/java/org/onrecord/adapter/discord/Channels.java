package org.onrecord.adapter.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.DeliveryException.Outcome;
import org.onrecord.chat.Recent;

/**
 * Between addresses and JDA's channels. A private chat is addressed by its person, for JDA forgets
 * the channel when it ends.
 */
final class Channels {

  private static final String PERSON = "@";
  private static final char IN = '/';
  private static final Duration OUTAGE = Duration.ofMinutes(2);

  private final ShardManager shards;
  private final Recent<String, MessageChannel> privateChats;

  /**
   * @param privateChats those that were looked up, by their person: JDA asks Discord each time
   */
  Channels(ShardManager shards, Recent<String, MessageChannel> privateChats) {
    this.shards = shards;
    this.privateChats = privateChats;
  }

  /** Returns the address of a channel in which a person writes. */
  static ChatAddress addressOf(Channel channel, String personId) {
    if (channel instanceof ThreadChannel thread) {
      return new ChatAddress(
          DiscordFrontEnd.NAME, thread.getParentChannel().getId(), thread.getId());
    }
    String chat = channel.getType().isGuild() ? channel.getId() : PERSON + personId;
    return new ChatAddress(DiscordFrontEnd.NAME, chat, null);
  }

  /** Returns what a setting may name a channel by: its own id; a thread is in its channel, too. */
  static Set<String> idsOf(Channel channel) {
    return channel instanceof ThreadChannel thread
        ? Set.of(thread.getId(), thread.getParentChannel().getId())
        : Set.of(channel.getId());
  }

  static ChatAddress addressOfPerson(String personId) {
    return new ChatAddress(DiscordFrontEnd.NAME, PERSON + personId, null);
  }

  /**
   * Returns the channel of an address.
   *
   * @throws DeliveryException if there is none any more, or none we may write to
   */
  MessageChannel channel(ChatAddress address) throws DeliveryException {
    MessageChannel channel;
    try {
      channel = find(placeOf(address));
    } catch (RuntimeException e) {
      throw DiscordFailures.of(e);
    }
    if (channel == null) {
      throw missing(address);
    }
    if (!channel.canTalk()) {
      throw new DeliveryException(Outcome.FORBIDDEN, "The bot may not write in " + address);
    }
    return channel;
  }

  /** A guild that Discord cannot show just now takes its channels along, but they come back. */
  private DeliveryException missing(ChatAddress address) {
    boolean isOutage =
        shards.getShards().stream()
            .anyMatch(
                shard ->
                    shard.getStatus() != JDA.Status.CONNECTED
                        || !shard.getUnavailableGuilds().isEmpty());
    return isOutage
        ? DeliveryException.later(OUTAGE, "Discord does not show " + address + " just now")
        : new DeliveryException(Outcome.GONE, "There is no channel " + address);
  }

  /** Returns one word for the place of an address; {@link #find} leads back to it. */
  static String placeOf(ChatAddress address) {
    return address.thread() == null ? address.chat() : address.chat() + IN + address.thread();
  }

  /** Returns the channel of a place, nothing if there is none; waits for Discord. */
  @Nullable MessageChannel find(String place) {
    if (place.startsWith(PERSON)) {
      return privateChat(place.substring(PERSON.length()));
    }
    int in = place.indexOf(IN);
    String id = place.substring(in + 1);
    MessageChannel channel = shards.getChannelById(GuildMessageChannel.class, id);
    return channel == null && in > 0 ? unknown(place.substring(0, in), id) : channel;
  }

  private MessageChannel privateChat(String person) {
    Optional<MessageChannel> known = privateChats.get(person);
    if (known.isPresent()) {
      return known.get();
    }
    MessageChannel chat = shards.getShards().get(0).openPrivateChannelById(person).complete();
    privateChats.put(person, chat);
    return chat;
  }

  /** A message wakes an archived thread up, but JDA knows only those that are not archived. */
  private @Nullable MessageChannel unknown(String parent, String thread) {
    IThreadContainer channel = shards.getChannelById(IThreadContainer.class, parent);
    return channel == null ? null : UnknownThreads.find(channel, thread);
  }
}
