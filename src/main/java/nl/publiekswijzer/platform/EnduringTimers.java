// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the timers of a bean alive when one turn fails. The server gives up a timer whose method
 * throws again when it is tried again, and a database that is away for a moment would end the queue
 * until the next start.
 */
public class EnduringTimers {
  private static final Logger LOG = Logger.getLogger(EnduringTimers.class.getName());

  @AroundTimeout
  public Object endure(InvocationContext turn) {
    try {
      return turn.proceed();
    } catch (Exception e) {
      LOG.log(Level.WARNING, e, () -> turn.getMethod().getName() + " failed, the next turn tries");
      return null;
    }
  }
}
