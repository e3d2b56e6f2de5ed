// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a request, with its legal steps. */
public enum RequestState {
  /** Accepted; may be claimed. */
  READY,
  /** Claimed by a node, under a lease. */
  RUNNING,
  /** Waits for a person. */
  HELD,
  /** Set aside by the administrator. */
  PARKED,
  PUBLISHED,
  /** Ended by a fault of the input. */
  REJECTED,
  CANCELLED,
  /** Ended by a fault of ours: after all attempts, or at once when another would end the same. */
  DEAD;

  private static final Map<RequestState, Set<RequestState>> STEPS =
      Map.of(
          READY, EnumSet.of(RUNNING, PARKED, CANCELLED),
          RUNNING, EnumSet.of(PUBLISHED, READY, HELD, REJECTED, CANCELLED, DEAD),
          HELD, EnumSet.of(READY, PUBLISHED, REJECTED, CANCELLED),
          PARKED, EnumSet.of(READY, CANCELLED),
          DEAD, EnumSet.of(READY));

  private static final Set<RequestState> UNDERWAY = EnumSet.of(READY, RUNNING, HELD, PARKED);

  public boolean mayBecome(RequestState next) {
    return STEPS.getOrDefault(this, Set.of()).contains(next);
  }

  /** The states from which this one is a legal step. */
  public Set<RequestState> origins() {
    var origins = EnumSet.noneOf(RequestState.class);
    STEPS.forEach(
        (from, steps) -> {
          if (steps.contains(this)) {
            origins.add(from);
          }
        });
    return origins;
  }

  /** The states that are not final. */
  public static Set<RequestState> underway() {
    return Set.copyOf(UNDERWAY);
  }

  /** Whether nothing follows by itself; only the administrator gives a dead one another chance. */
  public boolean isFinal() {
    return !UNDERWAY.contains(this);
  }
}
