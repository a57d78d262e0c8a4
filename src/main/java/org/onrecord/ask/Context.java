package org.onrecord.ask;

import java.util.ArrayList;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** What an article prints around a quotation that was shown. */
final class Context {

  private static final int REACH = 400;

  private Context() {}

  /**
   * @param number as it was shown, from 1
   */
  static Reply of(int number, Statement statement) {
    var blocks = new ArrayList<Reply.Block>();
    Quotation quotation = statement.lead();
    blocks.add(new Reply.Quote(number, quotation, quotation.label()));
    blocks.add(new Reply.Excerpt(around(quotation), quotation.words()));
    return new Reply(blocks);
  }

  private static Passage around(Quotation quotation) {
    String body = quotation.article().body();
    Span words = quotation.words();
    int start = Math.max(0, words.start() - REACH);
    int end = Math.min(body.length(), words.end() + REACH);
    int lineStart = body.lastIndexOf('\n', words.start() - 1) + 1;
    int lineEnd = body.indexOf('\n', words.end());
    int from = atSpace(body, Math.max(start, Math.min(lineStart, words.start())));
    int to = lineEnd < 0 ? end : Math.min(end, lineEnd);
    return new Passage(quotation.article(), new Span(from, Math.max(to, words.end())));
  }

  private static int atSpace(String body, int index) {
    int at = index;
    while (at > 0 && !Character.isWhitespace(body.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
