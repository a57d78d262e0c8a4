package org.onrecord.summary.catchup;

import java.time.Instant;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Remark;

/** A book that stays empty. */
final class NoTalkBook implements TalkBook {

  @Override
  public void keep(Remark remark) {}

  @Override
  public List<Remark> since(ChatAddress place, Instant time) {
    return List.of();
  }

  @Override
  public void delete(ChatAddress place, String id) {}

  @Override
  public int deletePerson(String frontEnd, String personId) {
    return 0;
  }

  @Override
  public int deleteChat(String frontEnd, String chat) {
    return 0;
  }

  @Override
  public int deleteBefore(Instant time) {
    return 0;
  }
}
