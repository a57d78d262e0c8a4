package org.onrecord.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Remark;
import org.onrecord.summary.catchup.TalkBook;

/** The talk of groups, in memory. */
public final class InMemoryTalkBook implements TalkBook {

  private final Map<String, Remark> remarks = new LinkedHashMap<>();

  @Override
  public void keep(Remark remark) {
    ChatMessage message = remark.message();
    remarks.put(key(message.address(), message.id()), remark);
  }

  @Override
  public List<Remark> since(ChatAddress place, Instant time) {
    return remarks.values().stream()
        .filter(remark -> remark.message().address().equals(place))
        .filter(remark -> !remark.message().sent().isBefore(time))
        .sorted(Comparator.comparing(remark -> remark.message().sent()))
        .toList();
  }

  @Override
  public void delete(ChatAddress place, String id) {
    remarks.remove(key(place, id));
  }

  @Override
  public int deletePerson(String frontEnd, String personId) {
    return deleteIf(m -> m.address().frontEnd().equals(frontEnd) && m.personId().equals(personId));
  }

  @Override
  public int deleteChat(String frontEnd, String chat) {
    return deleteIf(
        m -> m.address().frontEnd().equals(frontEnd) && m.address().chat().equals(chat));
  }

  @Override
  public int deleteBefore(Instant time) {
    return deleteIf(message -> message.sent().isBefore(time));
  }

  private int deleteIf(Predicate<ChatMessage> which) {
    int before = remarks.size();
    remarks.values().removeIf(remark -> which.test(remark.message()));
    return before - remarks.size();
  }

  private static String key(ChatAddress place, String id) {
    return place.frontEnd() + " " + place.chat() + " " + id;
  }
}
