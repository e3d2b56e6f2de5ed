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
  PUBLISHED,
  /** Ended by a fault of the input. */
  REJECTED,
  CANCELLED,
  /** Ended by a fault of ours: after all attempts, or at once when another would end the same. */
  DEAD;

  private static final Map<RequestState, Set<RequestState>> STEPS =
      Map.of(
          READY, EnumSet.of(RUNNING, CANCELLED),
          RUNNING, EnumSet.of(PUBLISHED, READY, HELD, REJECTED, CANCELLED, DEAD),
          HELD, EnumSet.of(READY, PUBLISHED, REJECTED, CANCELLED));

  public boolean mayBecome(RequestState next) {
    return STEPS.getOrDefault(this, Set.of()).contains(next);
  }

  /** The states that are not final. */
  public static Set<RequestState> underway() {
    return STEPS.keySet();
  }

  public boolean isFinal() {
    return !STEPS.containsKey(this);
  }
}
