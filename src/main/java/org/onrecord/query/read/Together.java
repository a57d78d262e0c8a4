package org.onrecord.query.read;

import java.util.regex.Pattern;

/** Those together whose words are everybody's, unless a source goes by that name. */
final class Together {

  private static final Pattern ALL =
      Pattern.compile(
          "(?:the |all |all the |both |two |other |different )*(?:group|team|meeting|panel|audience|attendees"
              + "|participants?|members|speakers|sides|parties|people|media|press|news|articles?|papers?"
              + "|newspapers?|outlets?|reports?|text|conversation|discussion)(?: members)?",
          Pattern.CASE_INSENSITIVE);

  private Together() {}

  static boolean isMeantBy(String who) {
    return ALL.matcher(who).matches();
  }
}
