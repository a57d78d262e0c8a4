package org.onrecord.query;

import java.util.List;
import org.onrecord.quote.Speaker;

/**
 * Whose words a question asks for.
 *
 * @param asked as the question names them
 * @param fits the speakers it can mean, the likeliest first; empty if we know none of that name
 * @param certain whether the name is theirs beyond doubt: no typing error, no part of a name that
 *     several people have
 */
public record AskedSpeaker(String asked, List<Speaker> fits, boolean certain) {

  public AskedSpeaker {
    fits = List.copyOf(fits);
  }

  public static AskedSpeaker unknown(String asked) {
    return new AskedSpeaker(asked, List.of(), false);
  }

  public boolean isUnknown() {
    return fits.isEmpty();
  }

  /** Returns the name to call them: the speaker's if there is one, else the question's. */
  public String name() {
    return fits.size() == 1 ? fits.get(0).name() : asked;
  }
}
