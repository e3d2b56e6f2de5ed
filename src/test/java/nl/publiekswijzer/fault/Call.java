// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import jakarta.json.Json;
import java.util.Set;
import java.util.UUID;

/**
 * One step of a call as the client saw it.
 *
 * @param millis since the history began, by a clock that only goes forward
 * @param node that was asked
 * @param key of what was asked for
 * @param status of the answer; zero where there was none
 * @param request that the answer named; null where it named none
 */
record Call(
    long millis, Deed deed, Outcome outcome, String node, String key, int status, UUID request) {

  /** Nothing was done, and it may be asked again: already at it, too much, not available. */
  private static final Set<Integer> NOT_NOW = Set.of(409, 429, 503);

  /** What was asked. */
  enum Deed {
    SUBMIT,
    CANCEL,
    /** With the token of another library. */
    READ_AS_STRANGER
  }

  /** What became of it. */
  enum Outcome {
    INVOKE,
    OK,
    /** It certainly did not happen. */
    FAIL,
    /** It may have happened or not. */
    UNKNOWN
  }

  /** Whether the answer means that asking again is of no use. */
  boolean isRefusal() {
    return outcome == Outcome.FAIL && status != 0 && !NOT_NOW.contains(status);
  }

  String json() {
    return Json.createObjectBuilder()
        .add("millis", millis)
        .add("deed", deed.name())
        .add("outcome", outcome.name())
        .add("node", node)
        .add("key", key)
        .add("status", status)
        .add("request", request == null ? "" : request.toString())
        .build()
        .toString();
  }
}
