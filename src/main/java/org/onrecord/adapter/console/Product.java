package org.onrecord.adapter.console;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.ask.Answerer;
import org.onrecord.ask.Verifier;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.FrontEndException;
import org.onrecord.digest.DigestPreview;
import org.onrecord.ingest.IngestReport;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.summary.Summarizer;

/** The parts of the bot that the command line drives, each built when it is first asked for. */
public interface Product extends AutoCloseable {

  Clock clock();

  /** The speakers the editors know. */
  SpeakerDirectory speakers();

  /** Finds the quotations in an article that need not be stored. */
  List<Quotation> extract(Article article);

  /** The commands of a conversation, over everything that is stored. */
  CommandRouter router();

  /** Answers single questions. */
  Answerer answerer();

  Verifier verifier();

  /** Says in short what was said. */
  Summarizer summarizer();

  /** Shows digests without posting them. */
  DigestPreview digests();

  /** One line that says what the bot is and how far its knowledge reaches. */
  String greeting();

  /** Where the console keeps what was typed. */
  Path history();

  /** Brings articles in and keeps them beside those of the knowledge folder. */
  IngestReport bringIn(List<Path> paths);

  /** Makes the index anew from the archive and says how many articles it holds. */
  int reindex();

  /**
   * Begins to talk with people on every network there is a token for.
   *
   * @throws FrontEndException in one sentence for the operator, if there is none or it is wrong
   */
  Serving serve() throws FrontEndException;

  /** Looks at every part of this installation. */
  List<Finding> examine();

  @Override
  void close();

  /** The bot at work on its networks; the end answers what was taken in, in 20 s at most. */
  interface Serving extends AutoCloseable {

    /** The names of the networks. */
    List<String> networks();

    @Override
    void close();
  }

  /**
   * What an examination found of one part.
   *
   * @param well whether the part works as it should
   */
  record Finding(boolean well, String part, String words) {}
}
