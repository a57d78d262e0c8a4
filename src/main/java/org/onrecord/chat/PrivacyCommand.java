package org.onrecord.chat;

import java.util.List;
import java.util.stream.Collectors;

/** Says in plain words what is kept about people, and how to have it deleted. */
public final class PrivacyCommand implements Command {

  private final List<PersonalRecords> records;

  public PrivacyCommand(List<PersonalRecords> records) {
    this.records = List.copyOf(records);
  }

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public String help() {
    return "what I keep about you";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    String kept =
        records.stream().map(PersonalRecords::whatIsKept).collect(Collectors.joining("; "));
    return Reply.of(
        "I keep only what is written to me: in a private chat, after a command, a mention or a"
            + " reply"
            + " – and, where those who run a group turned /catchup on, what is said there. "
            + "A question is kept until it is answered, then only the network's number of"
            + " it, so that none is answered twice. No collection of data is made from chats."
            + (kept.isEmpty() ? "" : "\nKept about you: " + kept + ".")
            + "\n/forget deletes it.");
  }
}
