// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Tells who runs the server, by a line and a metric, that the log is not what was signed of it. */
@Dependent
public class LogAlarm {
  private static final Logger LOG = Logger.getLogger(LogAlarm.class.getName());

  private final Event<LogContradicted> contradicted;

  @Inject
  public LogAlarm(Event<LogContradicted> contradicted) {
    this.contradicted = contradicted;
  }

  void raise(String reason) {
    LOG.severe(() -> "ALARM of the log of publications: " + reason);
    contradicted.fire(new LogContradicted(reason));
  }
}
