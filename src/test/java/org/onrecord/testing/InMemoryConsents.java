package org.onrecord.testing;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.chat.ChatAddress;
import org.onrecord.summary.catchup.Consents;

/** Who wants catch-ups and who does not, in memory. */
public final class InMemoryConsents implements Consents {

  private final Set<String> chats = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  @Override
  public void turnOn(ChatAddress chat) {
    chats.add(chat.frontEnd() + " " + chat.chat());
  }

  @Override
  public boolean turnOff(ChatAddress chat) {
    return chats.remove(chat.frontEnd() + " " + chat.chat());
  }

  @Override
  public boolean isOn(ChatAddress chat) {
    return chats.contains(chat.frontEnd() + " " + chat.chat());
  }

  @Override
  public void leaveOut(String frontEnd, String personId) {
    people.add(frontEnd + " " + personId);
  }

  @Override
  public void letIn(String frontEnd, String personId) {
    people.remove(frontEnd + " " + personId);
  }

  @Override
  public boolean isLeftOut(String frontEnd, String personId) {
    return people.contains(frontEnd + " " + personId);
  }
}
