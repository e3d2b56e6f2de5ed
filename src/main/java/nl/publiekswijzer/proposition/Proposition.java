// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A version of what libraries promise to whom, with one shared name, or of what one library calls
 * its own.
 *
 * @param code by which it is known for good
 * @param version from 1
 * @param libraryId whose own it is; empty for one that the network shares
 * @param library name of that library; empty for a shared one
 * @param successor code of what took its place; only of an ended one
 */
public record Proposition(
    String code,
    int version,
    Optional<UUID> libraryId,
    String library,
    PropositionContent content,
    PropositionStatus status,
    LocalDate validFrom,
    Optional<String> successor) {
  public boolean isShared() {
    return libraryId.isEmpty();
  }

  public boolean isOf(UUID other) {
    return libraryId.filter(other::equals).isPresent();
  }

  /** Whether it can be offered. */
  public boolean isInUse() {
    return status == PropositionStatus.IN_USE;
  }

  /** Its name, and the others it is known by. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(content.name()), content.otherNames().stream());
  }
}
