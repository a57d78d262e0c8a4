package org.onrecord.query.read;

import java.util.List;
import java.util.stream.Stream;

/** The forms of questions, in the order in which they are tried. */
final class WaysToAsk {

  static final List<QuestionForm> ALL =
      Stream.of(
              WaysToAskTheBot.ALL,
              WaysToAskWhoAndWhen.ALL,
              WaysToAskWithoutSaying.ALL,
              WaysToAskWhatWasSaid.ALL,
              WaysToAskWhatSomebodySaid.ALL,
              WaysToAskWhetherSomebodySaid.ALL,
              WaysToAskForWords.ALL)
          .flatMap(List::stream)
          .toList();

  private WaysToAsk() {}
}
