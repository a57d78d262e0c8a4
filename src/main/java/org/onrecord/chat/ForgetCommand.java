package org.onrecord.chat;

import java.util.List;

/** Deletes what is kept about the person who asks. */
public final class ForgetCommand implements Command {

  private final List<PersonalRecords> records;

  public ForgetCommand(List<PersonalRecords> records) {
    this.records = List.copyOf(records);
  }

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public String help() {
    return "deletes what I keep about you";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    String frontEnd = message.address().frontEnd();
    int entries = records.stream().mapToInt(r -> r.forget(frontEnd, message.personId())).sum();
    return Reply.of(
        entries == 0
            ? "There was nothing about you to delete."
            : "Deleted: everything I kept about you (entries: " + entries + ").");
  }
}
