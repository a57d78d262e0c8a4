package org.onrecord.ask;

import java.util.List;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Parameter.Kind;
import org.onrecord.chat.Reply;
import org.onrecord.query.Conversation;

/** Answers a question in plain words. */
public final class AskCommand implements Command {

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
    Answerer.Turn turn = answerer.answer(argument, conversation);
    conversations.keep(message, turn.conversation());
    return ReplyWriter.write(turn.answer());
  }
}
