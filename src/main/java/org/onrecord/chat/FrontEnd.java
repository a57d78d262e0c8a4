package org.onrecord.chat;

import java.time.Instant;

/**
 * One chat network: takes in what people write there, brings replies to it.
 *
 * <p>A new network implements this and is done when {@code FrontEndContract} passes.
 */
public interface FrontEnd extends AutoCloseable {

  /** The network's name in addresses; stored, so it must never change. */
  String name();

  /**
   * Begins to take in messages.
   *
   * @throws FrontEndException in one sentence for the operator, if the network does not let us in
   */
  void start() throws FrontEndException;

  /**
   * Posts a reply nobody is waiting for, in the order of the calls for one chat; waits while the
   * network's pace asks for it.
   *
   * @return the network's id of the message
   * @throws DeliveryException saying what to do next
   */
  String send(ChatAddress to, Reply reply) throws DeliveryException;

  /** When the network was last heard to be alive; {@link Instant#MIN} if it never was. */
  Instant lastHeard();

  /** Stops taking in, finishes what was begun, lets go of every thread; takes 20 s at most. */
  @Override
  void close();
}
