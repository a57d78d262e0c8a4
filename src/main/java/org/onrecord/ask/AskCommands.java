package org.onrecord.ask;

import java.util.List;
import java.util.function.BiFunction;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Parameter;
import org.onrecord.chat.Parameter.Kind;
import org.onrecord.chat.Reply;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.Statement;

/** The commands about what was said, in the order in which help lists them. */
public final class AskCommands {

  private static final List<Parameter> WORDS =
      List.of(new Parameter("words", "the words", Kind.TEXT, "%s", true));

  private static final List<Parameter> NUMBER =
      List.of(new Parameter("number", "of the statement, from 1", Kind.TEXT, "%s", false));

  private static final List<Parameter> ONE =
      List.of(Parameter.SPEAKER, Parameter.TOPIC.as("on %s"));

  private static final List<Parameter> TWO =
      List.of(
          Parameter.SPEAKER,
          new Parameter("with", "and the other", Kind.SPEAKER, "and %s", false),
          Parameter.TOPIC.as("on %s"));

  private final AskCommand ask;
  private final QueryCore core;
  private final Conversations conversations;

  public AskCommands(AskCommand ask, QueryCore core, Conversations conversations) {
    this.ask = ask;
    this.core = core;
    this.conversations = conversations;
  }

  public List<Command> all() {
    return List.of(
        ask,
        new ConversationCommand("who", "/who WORDS: who said this", WORDS, this::who),
        new ConversationCommand(
            "verify", "/verify WORDS: was this said, and by whom", WORDS, this::verify),
        new ConversationCommand(
            "timeline", "/timeline NAME on TOPIC: in order of date", ONE, this::timeline),
        new ConversationCommand("compare", "/compare NAME and NAME on TOPIC", TWO, this::compare),
        new ConversationCommand(
            "more", "the next statements of the last answer", List.of(), this::more),
        new ConversationCommand(
            "context", "/context 2: what the article prints around it", NUMBER, this::context),
        new ConversationCommand(
            "source", "/source 2: all that is known of where it stands", NUMBER, this::source),
        new ConversationCommand(
            "printings", "/printings 2: how each outlet prints it", NUMBER, this::printings),
        new ConversationCommand("why", "how I read your last question", List.of(), this::why),
        new ConversationCommand(
            "speakers",
            "who is quoted",
            List.of(),
            (argument, message) -> Lists.speakers(core.holdings())),
        new ConversationCommand(
            "sources",
            "which outlets the words come from",
            List.of(),
            (argument, message) -> Lists.outlets(core.holdings())));
  }

  private Reply who(String argument, ChatMessage message) {
    return argument.isBlank()
        ? Reply.of("Which words? /who WORDS")
        : ask.run("who said “" + argument + "”", message);
  }

  private Reply verify(String argument, ChatMessage message) {
    return argument.isBlank()
        ? Reply.of("Which words? /verify WORDS")
        : VerdictWriter.write(new Verifier(core).verify(argument, ""));
  }

  private Reply timeline(String argument, ChatMessage message) {
    return argument.isBlank()
        ? Reply.of("Whose words, and on what? /timeline NAME on TOPIC")
        : ask.run("timeline of " + argument, message);
  }

  private Reply compare(String argument, ChatMessage message) {
    return argument.isBlank()
        ? Reply.of("Whose words? /compare NAME and NAME on TOPIC")
        : ask.run("compare " + argument, message);
  }

  private Reply more(String argument, ChatMessage message) {
    return conversations.with(message).lastQuery().isEmpty()
        ? Reply.of("There is no answer yet to show more of.")
        : ask.run("more", message);
  }

  private Reply context(String argument, ChatMessage message) {
    return shown(argument, message, Context::of);
  }

  private Reply source(String argument, ChatMessage message) {
    return shown(argument, message, Sources::of);
  }

  private Reply printings(String argument, ChatMessage message) {
    return shown(
        argument,
        message,
        (number, statement) -> new Reply(ReplyWriter.printings(number, statement)));
  }

  private Reply shown(
      String argument, ChatMessage message, BiFunction<Integer, Statement, Reply> told) {
    Conversation conversation = conversations.with(message);
    int number = number(argument);
    return Shown.statement(conversation, number)
        .map(statement -> told.apply(number, statement))
        .orElseGet(() -> Shown.none(conversation.statements().size()));
  }

  private static int number(String argument) {
    String digits = argument.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? 1 : Integer.parseInt(digits);
  }

  private Reply why(String argument, ChatMessage message) {
    Conversation conversation = conversations.with(message);
    Query query = conversation.last();
    return Reply.of(query == null ? "There is no question yet." : reading(query));
  }

  private static String reading(Query query) {
    String speakers = ReplyWriter.speakers(query);
    return "I read it as: "
        + query.intent().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + "\nspeaker: "
        + (speakers.isEmpty() ? "anybody" : speakers)
        + "\ntopic: "
        + (query.sought().isEmpty() ? "anything" : Wording.asked(query.sought()))
        + "\ntime: "
        + (query.period().isAny() ? "any" : query.period().asked())
        + "\noutlet: "
        + (query.outlets().isEmpty() ? "any" : String.join(", ", query.outlets()))
        + "\nIf that is wrong, say for instance “I meant …”.";
  }
}
