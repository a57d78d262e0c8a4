package org.onrecord.ask;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Parameter.Kind;
import org.onrecord.chat.Reply;
import org.onrecord.query.Conversation;

/** Answers a question in plain words. */
public final class AskCommand implements Command {

  /** "The second one": a place in the last answer, not a question. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:and|show|show me|give me|what about|context(?: of)?|the context(?: of)?)\\s+)*(?:the\\s+)?"
              + "(?:(first|second|third|fourth|fifth|last)(?: one| quote| quotation| statement)?"
              + "|(?:number|no\\.?|#)?\\s*(\\d{1,2})|context)(?: please)?[.?!]*",
          Pattern.CASE_INSENSITIVE);

  /** "Who said that?", "is that true?": what a source tells of the first of them. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:and|but|so)\\s+)*(?:by whom|who (?:said|says) (?:that|this|it)"
              + "|where (?:was|is|did|does) (?:that|this|it|he|she|they)(?: (?:printed|published|said|from|say (?:that|this|it)))?"
              + "|(?:in )?(?:which|what) (?:outlet|paper|newspaper|article)(?: (?:was|is|printed|published) (?:that|this|it)(?: in| from| printed in)?)?"
              + "|(?:but )?(?:is|was) (?:that|this|it) (?:really |actually )?(?:true|real|correct|so)"
              + "|really|are you sure|how do you know(?: (?:that|this|it))?"
              + "|(?:what(?:'s| is) |show |show me |give me )?(?:the |your |its )?(?:source|link)(?: please)?)[.?!]*",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");

  private final Answerer answerer;
  private final Conversations conversations;

  public AskCommand(Answerer answerer, Conversations conversations) {
    this.answerer = answerer;
    this.conversations = conversations;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public String help() {
    return "what somebody said, in plain words";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.SPEAKER.as("what did %s say"),
        Parameter.TOPIC.as("about %s"),
        Parameter.OUTLET.as("in %s"),
        new Parameter("question", "or the question in plain words", Kind.TEXT, "%s", false));
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    Conversation conversation = conversations.with(message);
    Matcher place = PLACE.matcher(argument.strip());
    if (!conversation.statements().isEmpty() && place.matches()) {
      return Context.of(conversation, number(place, conversation));
    }
    if (!conversation.statements().isEmpty() && SOURCE.matcher(argument.strip()).matches()) {
      int first = Shown.first(conversation);
      return Sources.of(first, conversation.statements().get(first - 1));
    }
    Answerer.Turn turn = answerer.answer(argument, conversation);
    conversations.keep(message, turn.conversation());
    return ReplyWriter.write(turn.answer());
  }

  private static int number(Matcher place, Conversation conversation) {
    String digits = place.group(2);
    if (digits != null) {
      return Integer.parseInt(digits);
    }
    String ordinal = place.group(1);
    if (ordinal == null) {
      return Shown.first(conversation);
    }
    return ordinal.equalsIgnoreCase("last")
        ? Math.min(conversation.shown(), conversation.statements().size())
        : ORDINALS.indexOf(ordinal.toLowerCase(java.util.Locale.ROOT)) + 1;
  }
}
