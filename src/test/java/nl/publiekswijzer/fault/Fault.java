// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.Optional;

/** Something that goes wrong, and what must hold nevertheless besides the invariants. */
interface Fault {
  /** As in the matrix: {@code F1}, or with a variant, {@code F1 COMPILE}. */
  String id();

  /** In a few words. */
  String says();

  /** What it is tried on. */
  default Shape shape(Duration lease) {
    return Shape.ofNodes(2, lease);
  }

  /** How many orders are sent. */
  default int orders() {
    return 8;
  }

  /** Whether somebody asks for a request to be withdrawn, or it cannot ever be carried out. */
  default boolean endsRequests() {
    return false;
  }

  /** Whether the cluster can be used for the next fault. */
  default boolean leavesWhole() {
    return true;
  }

  /** Why it cannot be tried here; empty when it can. */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /** How much longer than the work itself the end may take, besides one take-over. */
  default Duration drag() {
    return Duration.ofSeconds(60);
  }

  /** Does the damage, and mends it. */
  void strike(Trial trial) throws Exception;
}
