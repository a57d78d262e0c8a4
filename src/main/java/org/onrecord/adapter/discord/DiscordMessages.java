package org.onrecord.adapter.discord;

import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.onrecord.chat.Reply;

/**
 * Pages as JDA sends them. Each says itself that it pings nobody: edits know no default, and
 * Discord's own default pings everybody.
 */
final class DiscordMessages {

  private static final int LONGEST_DESCRIPTION = FileUpload.MAX_DESCRIPTION_LENGTH;

  private final Components components;

  DiscordMessages(Components components) {
    this.components = components;
  }

  /** Sets what JDA adds to messages that say nothing of mentions; ours all do. */
  static void mentionNobodyByDefault() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
  }

  MessageCreateData message(DiscordAnswer answer, int page) {
    return new MessageCreateBuilder()
        .setContent(answer.pages().get(page).content())
        .setEmbeds(embeds(answer.pages().get(page)))
        .setFiles(files(answer, page))
        .setComponents(components.below(answer, page))
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  MessageEditData edit(DiscordAnswer answer, int page) {
    return new MessageEditBuilder()
        .setContent(answer.pages().get(page).content())
        .setEmbeds(embeds(answer.pages().get(page)))
        .setFiles(files(answer, page))
        .setComponents(components.below(answer, page))
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionRepliedUser(false)
        .setReplace(true)
        .build();
  }

  private static List<FileUpload> files(DiscordAnswer answer, int page) {
    Reply.Picture picture = answer.picture();
    if (picture == null || page > 0) {
      return List.of();
    }
    String words = picture.chart().inWords();
    String description = words.substring(0, Math.min(words.length(), LONGEST_DESCRIPTION));
    return picture
        .png()
        .map(png -> FileUpload.fromData(png, "picture.png").setDescription(description))
        .stream()
        .toList();
  }

  private static List<MessageEmbed> embeds(DiscordPage page) {
    return page.cards().stream().map(DiscordMessages::embed).toList();
  }

  private static MessageEmbed embed(Card card) {
    EmbedBuilder embed = new EmbedBuilder().setDescription(card.description());
    if (!card.author().isBlank()) {
      embed.setAuthor(card.author());
    }
    if (!card.footer().isBlank()) {
      embed.setFooter(card.footer());
    }
    return embed.build();
  }
}
