package org.onrecord.chat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link to the page of an article at the place of its words.
 *
 * @param host the site, which is all a link's text may promise
 * @param target opens the page with the words marked, in browsers that can
 */
public record TextLink(String host, String target) {

  /** Longer addresses are no addresses a person would follow. */
  private static final int LONGEST = 1_000;

  /** As many words at either end of a long quotation as pick out one place in an article. */
  private static final int WORDS = 5;

  /** Returns the link; empty if there is no address, or none that is safe to follow. */
  public static Optional<TextLink> to(@Nullable URI url, String words) {
    if (url == null || url.getHost() == null || !isWeb(url)) {
      return Optional.empty();
    }
    String address = url.toASCIIString();
    String target = address + (address.contains("#") ? "" : "#") + ":~:text=" + fragment(words);
    String best = target.length() <= LONGEST ? target : address;
    return best.length() <= LONGEST
        ? Optional.of(new TextLink(url.getHost(), best))
        : Optional.empty();
  }

  private static boolean isWeb(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("https") || scheme.equals("http")) && url.getUserInfo() == null;
  }

  private static String fragment(String words) {
    String[] all = words.strip().split("\\s+");
    if (all.length <= 2 * WORDS) {
      return encoded(String.join(" ", all));
    }
    return encoded(joined(all, 0, WORDS)) + "," + encoded(joined(all, all.length - WORDS, WORDS));
  }

  private static String joined(String[] words, int from, int count) {
    return String.join(" ", Arrays.asList(words).subList(from, from + count));
  }

  /** The fragment's own signs are the comma, the dash and the ampersand. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
