package org.onrecord.summary;

import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;

/** Tells a group what was said. */
public final class SummaryCommand implements Command {

  private final Summarizer summarizer;

  public SummaryCommand(Summarizer summarizer) {
    this.summarizer = summarizer;
  }

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public String help() {
    return "/summary [topic, name or time]: what was said, in short and word for word";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    return summarizer.of(argument);
  }
}
