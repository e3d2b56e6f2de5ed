// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.Optional;

/**
 * Which version a publication replaced, and which one replaced it since.
 *
 * @param predecessor known from the first day
 * @param successor known only afterwards
 */
public record Succession(Optional<Neighbour> predecessor, Optional<Neighbour> successor) {
  public static final Succession NONE = new Succession(Optional.empty(), Optional.empty());

  Succession atPublication() {
    return new Succession(predecessor, Optional.empty());
  }
}
