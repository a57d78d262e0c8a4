package org.onrecord.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What another system answers, in the form in which all systems are compared. */
final class PeerAnswers implements Answering {

  private final Peer peer;

  private PeerAnswers(Peer peer) {
    this.peer = peer;
  }

  /**
   * @param articles the texts by their ids, as they were published
   */
  static PeerAnswers over(Map<String, String> articles, Peer peer) throws IOException {
    for (Map.Entry<String, String> article : articles.entrySet()) {
      peer.add(article.getKey(), article.getValue());
    }
    return new PeerAnswers(peer);
  }

  @Override
  public Answered answer(AskedQuestion question) throws IOException {
    List<Shown> found =
        peer.best(question.text()).stream()
            .map(each -> Shown.passage(each.article(), each.text(), each.score()))
            .toList();
    return Answered.all(found);
  }

  @Override
  public void close() throws IOException {
    peer.close();
  }
}
