// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.hook;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.PhaseBegun;
import nl.publiekswijzer.request.PhaseEnded;

/**
 * Sits in the WAR of the fault runs only: at the borders of phases it leaves a mark, and does what
 * a file in the control folder orders.
 */
@Dependent
public class PhaseHook {
  private static final int MEGABYTE = 1 << 20;
  private static final int KILLED = 137;

  void begun(@Observes PhaseBegun news) {
    reached("begun", news.phase(), news.attempt());
  }

  void ended(@Observes PhaseEnded news) {
    reached("ended", news.phase(), news.attempt());
  }

  private static void reached(String border, Phase phase, Attempt attempt) {
    var place = new ControlledPlace(border + "-" + phase);
    String request = attempt.requestId().toString();
    place.mark(request + "-" + attempt.token());
    if (place.isOrdered("halt", request)) {
      Runtime.getRuntime().halt(KILLED);
    }
    if (place.isOrdered("exhaust", request)) {
      place.done("exhaust");
      exhaust();
    }
    place.waitWhileOrdered("wait", request);
  }

  /** Takes memory until there is none. */
  private static void exhaust() {
    List<byte[]> taken = new ArrayList<>();
    while (true) {
      taken.add(new byte[MEGABYTE]);
    }
  }
}
