package org.onrecord.chat;

import java.util.List;

/** Where people's feedback is kept for the operator. */
public interface FeedbackBook extends PersonalRecords {

  /** Keeps a person's last word on an answer. */
  void keep(Feedback feedback);

  /** Returns the newest feedback first. */
  List<Feedback> newest(int limit);
}
