package org.onrecord.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.Reply;

/** Brings a reply to the front end of its chat, where that chat is now. */
public final class Carrier {

  private final Map<String, FrontEnd> frontEnds = new HashMap<>();
  private final ChatRegister register;

  public Carrier(Collection<? extends FrontEnd> frontEnds, ChatRegister register) {
    frontEnds.forEach(frontEnd -> this.frontEnds.put(frontEnd.name(), frontEnd));
    this.register = register;
  }

  /** Sends a reply and returns the network's id of the message. */
  String carry(ChatAddress to, Reply reply) throws DeliveryException {
    @Nullable FrontEnd frontEnd = frontEnds.get(to.frontEnd());
    if (frontEnd == null) {
      throw new DeliveryException(
          DeliveryException.Outcome.LATER, "Front end " + to.frontEnd() + " is not running");
    }
    return frontEnd.send(register.current(to), reply);
  }
}
