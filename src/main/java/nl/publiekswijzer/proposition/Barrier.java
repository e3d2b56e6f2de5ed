// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where clients of a library stumble, and what is done about it.
 *
 * @param branch code; empty for the library as a whole
 * @param proposition code of what they wanted to use; empty for anything
 * @param steps the first one tells that it was noticed; the last one counts
 */
public record Barrier(
    UUID id,
    UUID libraryId,
    Optional<String> branch,
    BarrierPlace place,
    Optional<String> proposition,
    String cause,
    LocalDate noticedOn,
    List<Step> steps) {
  public static final int LONGEST_TEXT = 400;
  public static final int LONGEST_OWNER = 80;

  public Barrier {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a barrier begins with a step");
    }
  }

  /**
   * What was done about it.
   *
   * @param action what is to be done; may be empty
   * @param owner team or function that sees to it, never a person; may be empty
   */
  public record Step(BarrierState state, String action, String owner, LocalDate on, String by) {}

  public Step now() {
    return steps.get(steps.size() - 1);
  }
}
