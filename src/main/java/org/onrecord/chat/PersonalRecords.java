package org.onrecord.chat;

/** Something that is kept about people and can be deleted. */
public interface PersonalRecords {

  /** What is kept, as it stands in a sentence: "your feedback on answers". */
  String whatIsKept();

  /**
   * Deletes what is kept about a person.
   *
   * @return how many entries there were
   */
  int forget(String frontEnd, String personId);
}
