package org.onrecord.adapter.console;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "doctor", description = "look at every part and say what is wrong with it")
final class DoctorCommand implements Callable<Integer> {

  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Product.Finding> findings = session.product().examine();
    for (Product.Finding finding : findings) {
      String mark = finding.well() ? "ok   " : "WRONG";
      session.out().println(mark + "  " + finding.part() + ": " + finding.words());
    }
    return findings.stream().allMatch(Product.Finding::well) ? ExitCode.DONE : ExitCode.FAILURE;
  }
}
