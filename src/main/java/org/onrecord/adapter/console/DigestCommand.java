package org.onrecord.adapter.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;
import org.onrecord.digest.CityZones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "digest", description = "the digest of a day, as a chat would get it")
final class DigestCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--date", paramLabel = "DATE", description = "the day, as 2023-06-30; else today")
  private @Nullable LocalDate date;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "whose day: a city, or a name as Europe/London; else the machine's")
  private @Nullable String zone;

  DigestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ZoneId where = zone();
    LocalDate day =
        date == null ? LocalDate.ofInstant(session.product().clock().instant(), where) : date;
    Reply digest = session.product().digests().of(day, where);
    session.out().print(session.render(digest));
    return ExitCode.of(digest);
  }

  private ZoneId zone() {
    String wanted = zone;
    return wanted == null
        ? session.product().clock().getZone()
        : new CityZones()
            .find(wanted)
            .orElseThrow(
                () -> new WrongUseException("No time zone or city is named " + wanted + "."));
  }
}
