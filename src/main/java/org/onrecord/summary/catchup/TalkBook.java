package org.onrecord.summary.catchup;

import java.time.Instant;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Remark;

/** The talk of groups, where nobody can read it without the key. */
public interface TalkBook {

  /** Keeps nothing, for want of a key. */
  TalkBook NONE = new NoTalkBook();

  /** Keeps a remark, in place of what it was before it was edited. */
  void keep(Remark remark);

  /** Returns what was said in one place since a time, the oldest first. */
  List<Remark> since(ChatAddress place, Instant time);

  void delete(ChatAddress place, String id);

  /** Returns how many remarks there were. */
  int deletePerson(String frontEnd, String personId);

  /** Deletes what was said in a chat and all its topics. */
  int deleteChat(String frontEnd, String chat);

  int deleteBefore(Instant time);
}
