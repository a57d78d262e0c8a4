package org.onrecord.ask;

import java.util.Optional;
import org.onrecord.chat.Reply;
import org.onrecord.query.Conversation;
import org.onrecord.quote.Statement;

/** What the last answer of a conversation holds, by the numbers people see. */
final class Shown {

  private Shown() {}

  static Optional<Statement> statement(Conversation conversation, int number) {
    boolean isThere = number >= 1 && number <= conversation.statements().size();
    return isThere ? Optional.of(conversation.statements().get(number - 1)) : Optional.empty();
  }

  /** Returns the number of the first of those that were shown last: what "that" means. */
  static int first(Conversation conversation) {
    int before = conversation.shown() - Answerer.AT_ONCE;
    return before > 0 && before < conversation.statements().size() ? before + 1 : 1;
  }

  /**
   * Says that there is no statement of the number that was asked for.
   *
   * @param last the number of the last one; 0 if there is no answer yet
   */
  static Reply none(int last) {
    return Reply.of(
        switch (last) {
          case 0 -> "There is no answer yet to show more of.";
          case 1 -> "The last answer has one statement.";
          default -> "The last answer has statements 1 to " + last + ".";
        });
  }
}
