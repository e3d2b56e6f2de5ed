// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.EnumSet;
import java.util.Set;

/** What a person does to a request in the queue. */
public enum QueueDeed {
  /** Ends it; a running attempt loses. */
  CANCEL("INTREKKEN", RequestState.CANCELLED, RequestState.CANCELLED.origins()),
  /** Sets it aside before it is begun. */
  PARK("PARKEREN", RequestState.PARKED, EnumSet.of(RequestState.READY)),
  /** Puts what was set aside back in the queue. */
  UNPARK("HERVATTEN", RequestState.READY, EnumSet.of(RequestState.PARKED)),
  /** Lets it go before all others, of whatever library. */
  RUSH("VOORRANG", RequestState.READY, EnumSet.of(RequestState.READY)),
  /** Gives what failed all its attempts again. */
  RETRY("OPNIEUW", RequestState.READY, EnumSet.of(RequestState.DEAD));

  private final String word;
  private final RequestState next;
  private final Set<RequestState> from;

  QueueDeed(String word, RequestState next, Set<RequestState> from) {
    for (RequestState state : from) {
      if (state != next && !state.mayBecome(next)) {
        throw new IllegalArgumentException(state + " cannot become " + next);
      }
    }
    this.word = word;
    this.next = next;
    this.from = Set.copyOf(from);
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** What a request becomes by it. */
  public RequestState next() {
    return next;
  }

  /** The states in which it can be done. */
  public Set<RequestState> from() {
    return from;
  }
}
