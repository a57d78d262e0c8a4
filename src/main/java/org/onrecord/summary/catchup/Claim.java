package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.chat.Remark;

/** Words that somebody in the talk put between quotation marks, as said by somebody else. */
record Claim(String by, String words) {

  /** Fewer words are a name or a joke. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern QUOTED =
      Pattern.compile("[“\"„«]([^“”\"„«»]{10,600})[”\"“»]", Pattern.UNICODE_CHARACTER_CLASS);

  static List<Claim> in(List<Remark> remarks) {
    List<Claim> claims = new ArrayList<>();
    for (Remark remark : remarks) {
      Matcher quoted = QUOTED.matcher(remark.message().text());
      while (quoted.find()) {
        String words = quoted.group(1).strip();
        if (words.split("\\s+").length >= FEWEST_WORDS) {
          claims.add(new Claim(remark.message().personName(), words));
        }
      }
    }
    return claims;
  }
}
