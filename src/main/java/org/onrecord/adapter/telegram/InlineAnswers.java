package org.onrecord.adapter.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.quote.SpeakerDirectory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Offers the quotations of a reply to be inserted into any chat, each with its citation. */
final class InlineAnswers {

  private static final int MOST_RESULTS = 50;
  private static final int CACHED_SECONDS = 300;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_DESCRIPTION = 160;

  /** Telegram takes 64; two are for the sign that says there is more. */
  private static final int LONGEST_REASON = 62;

  private final TelegramWire wire;
  private final Answers.Rendering rendering;
  private final SpeakerDirectory directory;

  InlineAnswers(TelegramWire wire, Answers.Rendering rendering, SpeakerDirectory directory) {
    this.wire = wire;
    this.rendering = rendering;
    this.directory = directory;
  }

  /** Returns the way of an answer to an inline query. */
  TelegramExchange.Way to(String queryId) {
    return reply -> wire.call(answer(queryId, reply));
  }

  /** Answers a query that is too short to mean anything. */
  void offerNothing(String queryId) {
    wire.callAside(answer(queryId, new Reply(List.of())));
  }

  private AnswerInlineQuery answer(String queryId, Reply reply) {
    List<InlineQueryResult> results = new ArrayList<>();
    for (Reply.Block block : reply.blocks()) {
      if (block instanceof Reply.Quote quote && results.size() < MOST_RESULTS) {
        results.add(result(Integer.toString(results.size()), quote));
      }
    }
    return AnswerInlineQuery.builder()
        .inlineQueryId(queryId)
        .results(results)
        .cacheTime(results.isEmpty() ? 0 : CACHED_SECONDS)
        .isPersonal(results.isEmpty())
        .button(results.isEmpty() ? why(reply) : null)
        .build();
  }

  /** Says above the empty list why it is empty; pressed, it leads to the private chat. */
  private static @Nullable InlineQueryResultsButton why(Reply reply) {
    return reply.blocks().stream()
        .filter(Reply.Paragraph.class::isInstance)
        .map(block -> ((Reply.Paragraph) block).text())
        .findFirst()
        .map(text -> button(beginning(text, LONGEST_REASON)))
        .orElse(null);
  }

  private static InlineQueryResultsButton button(String words) {
    return InlineQueryResultsButton.builder().text(words).startParameter("inline").build();
  }

  private InlineQueryResult result(String id, Reply.Quote numbered) {
    Reply.Quote quote = new Reply.Quote(0, numbered.quotation(), numbered.label());
    Citation citation = Citation.of(quote.quotation(), quote.label(), directory);
    Rendered rendered = rendering.of(new Reply(List.of(quote)));
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(beginning(citation.speaker(), LONGEST_TITLE))
        .description(beginning(quote.quotation().text(), LONGEST_DESCRIPTION))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(rendered.pages().get(0).html())
                .parseMode("HTML")
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .build();
  }

  private static String beginning(String text, int room) {
    Beginning shown = Beginning.of(text.replaceAll("\\s+", " "), room, String::length);
    return shown.isCut() ? shown.text().stripTrailing() + " …" : shown.text();
  }
}
