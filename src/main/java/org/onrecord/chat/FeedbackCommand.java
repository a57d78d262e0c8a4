package org.onrecord.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the operator what people think of answers, the newest first. */
public final class FeedbackCommand implements Command {

  private static final int COUNTED = 10_000;
  private static final int SHOWN = 20;

  private final FeedbackBook book;
  private final Set<String> operators;

  /**
   * @param operators the networks' ids of the people who may read it
   */
  public FeedbackCommand(FeedbackBook book, Set<String> operators) {
    this.book = book;
    this.operators = Set.copyOf(operators);
  }

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public String help() {
    return "what people think of answers, for the operator";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  /** Questions of others are shown, so it answers in private alone. */
  @Override
  public Reply run(String argument, ChatMessage message) {
    boolean isAtTheConsole = message.address().frontEnd().equals(ChatAddress.CONSOLE);
    boolean mayRead = operators.contains(message.personId()) && message.isPrivate();
    if (!isAtTheConsole && !mayRead) {
      return Reply.of("/feedback is for my operator, in a private chat.");
    }
    List<Feedback> all = book.newest(COUNTED);
    return Reply.of(all.isEmpty() ? "No feedback yet." : lines(all));
  }

  private static String lines(List<Feedback> all) {
    List<String> lines = new ArrayList<>();
    lines.add(inShort(all));
    all.stream().limit(SHOWN).map(FeedbackCommand::line).forEach(lines::add);
    return String.join("\n", lines);
  }

  /** Returns how often each verdict was given: {@code 3 right, 1 wrong}. */
  public static String inShort(List<Feedback> all) {
    Map<Feedback.Verdict, Integer> counts = new EnumMap<>(Feedback.Verdict.class);
    all.forEach(one -> counts.merge(one.verdict(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().words().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String line(Feedback one) {
    String question = one.question().isEmpty() ? "(question not kept)" : one.question();
    return one.given().toString().substring(0, "2026-01-01T00:00".length()).replace('T', ' ')
        + " · "
        + one.verdict().words()
        + " · "
        + one.address().frontEnd()
        + " · "
        + question;
  }
}
