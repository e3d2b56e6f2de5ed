// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What was seen on threads of the container, in order. */
@ApplicationScoped
public class Noticed {
  private static final int PATIENCE_SECONDS = 60;

  private final LinkedBlockingQueue<Object> all = new LinkedBlockingQueue<>();

  void add(Object seen) {
    all.add(seen);
  }

  /** Waits for the next. */
  Object next() throws InterruptedException {
    Object next = all.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing within " + PATIENCE_SECONDS + " s");
    }
    return next;
  }
}
