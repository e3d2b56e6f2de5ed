// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The clock of one server is wrong, or the night in October comes. */
record ClockFault() implements Fault {
  private static final List<List<String>> CLOCKS =
      List.of(
          List.of("faketime", "-f", "+1h"),
          List.of("faketime", "-f", "-1h"),
          List.of("faketime", "-f", "@2026-10-25 02:59:30"));

  @Override
  public String id() {
    return "F7";
  }

  @Override
  public String says() {
    return "clock of one node an hour off, or in the night that summer time ends";
  }

  @Override
  public Optional<String> obstacle() {
    return Shell.has("faketime") ? Optional.empty() : Optional.of("faketime is not installed");
  }

  @Override
  public boolean leavesWhole() {
    return false;
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var node = trial.node(0);
    node.stop();
    node.use(trial.cluster().war(), CLOCKS.get(trial.random().nextInt(CLOCKS.size())));
    node.start();
    trial.load().start();
    trial.awaitDrained();
    trial.expect("no early expiry", trial.attempts() == trial.evidence().requests().size());
    trial.expect(
        "events by the clock of the database",
        trial
                .sql()
                .number(
                    "select count(*) from analysis_request_event where at > clock_timestamp() or at <"
                        + " clock_timestamp() - interval '50 minutes'")
            == 0);
  }
}
