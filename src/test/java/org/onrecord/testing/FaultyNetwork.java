package org.onrecord.testing;

import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontEnd;

/** A front end, connected to a strict network on loopback that fails now and then. */
public interface FaultyNetwork extends AutoCloseable {

  String title();

  FrontEnd frontEnd();

  ChatRegister register();

  /** Returns one of twenty groups. */
  ChatAddress chat(int number);

  /** Plants what goes wrong in a minute of the day. */
  void plantFaults(int minute);

  /** Returns how many faults were planted. */
  int faults();

  /** Returns how many posts arrived more than once. */
  int doubles();

  /** Returns how many of the posts that were sent are not there. */
  int missing(int sent);

  /** Returns how often the network was asked for what it does not take. */
  int problems();

  @Override
  void close();
}
