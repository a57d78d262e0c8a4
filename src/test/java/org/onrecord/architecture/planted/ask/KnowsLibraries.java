package org.onrecord.architecture.planted.ask;

import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariConfig;
import java.awt.Color;
import java.sql.Connection;
import net.dv8tion.jda.api.JDA;
import okhttp3.OkHttpClient;
import okio.Buffer;
import opennlp.tools.util.Span;
import org.apache.lucene.index.Term;
import org.flywaydb.core.Flyway;
import org.jline.reader.Candidate;
import org.jsoup.nodes.Document;
import org.knowm.xchart.XYChart;
import org.telegram.telegrambots.meta.api.objects.Update;
import picocli.CommandLine;

/** Breaks the rules that keep libraries at home. */
public class KnowsLibraries {
  Term lucene = new Term("");
  ObjectMapper jackson = new ObjectMapper();
  Span opennlp = new Span(0, 1);
  Candidate jline = new Candidate("");
  CommandLine picocli = new CommandLine(this);

  HikariConfig hikari = new HikariConfig();

  void schedule(Scheduler scheduler) {}

  void jdbc(Connection connection) {}

  void onnx(OrtSession onnx) {}

  void flyway(Flyway flyway) {}

  void jsoup(Document document) {}

  void jda(JDA jda) {}

  void okhttp(OkHttpClient client) {}

  void okio(Buffer buffer) {}

  void awt(Color color) {}

  void xchart(XYChart chart) {}

  void telegram(Update update) {}
}
