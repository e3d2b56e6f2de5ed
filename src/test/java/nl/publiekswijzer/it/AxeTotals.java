// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.deque.html.axecore.results.AxeResults;
import java.util.concurrent.atomic.AtomicInteger;

/** How much was looked at for accessibility, told at the end of all tests. */
final class AxeTotals {
  private static final AtomicInteger STATES = new AtomicInteger();
  private static final AtomicInteger PASSES = new AtomicInteger();
  private static final AtomicInteger VIOLATIONS = new AtomicInteger();

  private AxeTotals() {}

  static void add(AxeResults results) {
    STATES.incrementAndGet();
    PASSES.addAndGet(results.getPasses().size());
    VIOLATIONS.addAndGet(results.getViolations().size());
  }

  static void tell() {
    System.out.printf(
        "axe: %d pages and states, %d rules passed, %d broken%n",
        STATES.get(), PASSES.get(), VIOLATIONS.get());
  }
}
