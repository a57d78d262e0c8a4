package org.onrecord.query.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.rank.SimilarWords;
import org.onrecord.quote.Speaker;

/** "Who else?": the same of everybody but whoever said what was shown. */
final class Elsewhere {

  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?…])[”\"’]?\\s+");

  private Elsewhere() {}

  /**
   * @param saidTheSame whether the words that were shown are meant and not what they are about
   */
  static Query of(Query last, Conversation conversation, boolean saidTheSame) {
    Query anybody =
        last.withIntent(Intent.ABOUT)
            .withSpeakers(List.of())
            .withLike("")
            .except(said(last, conversation));
    boolean asksForWords = last.words().isEmpty() && (saidTheSame || last.sought().isEmpty());
    return asksForWords && !conversation.statements().isEmpty()
        ? anybody.withLike(telling(shown(conversation), last.topic()))
        : anybody;
  }

  private static String shown(Conversation conversation) {
    return conversation.statements().get(0).lead().text();
  }

  /** Returns the sentence that tells most of the topic; all of the words if none does. */
  private static String telling(String words, String topic) {
    Set<String> sought = Set.copyOf(SimilarWords.of(topic));
    return Arrays.stream(BETWEEN_SENTENCES.split(words, -1))
        .filter(each -> shared(each, sought) > 0)
        .max(Comparator.comparingInt(each -> shared(each, sought)))
        .orElse(words);
  }

  private static int shared(String sentence, Set<String> sought) {
    Set<String> both = new HashSet<>(SimilarWords.of(sentence));
    both.retainAll(sought);
    return both.size();
  }

  /** Returns whose words were asked for or, if nobody's, stood first. */
  static Set<Speaker> said(Query last, Conversation conversation) {
    Set<Speaker> said = new HashSet<>(last.except());
    said.addAll(last.fittingSpeakers());
    if (last.speakers().isEmpty()) {
      conversation.statements().stream().limit(1).forEach(each -> said.add(each.lead().speaker()));
    }
    return said;
  }
}
