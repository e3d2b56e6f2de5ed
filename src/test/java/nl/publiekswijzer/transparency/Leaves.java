// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.net.URI;
import java.time.Instant;

/** Leaves for tests. */
public final class Leaves {
  private Leaves() {}

  /** The publication of a version, which differs from others in every line. */
  public static Leaf leaf(int number) {
    return new Leaf(
        LeafKind.PUBLISHED,
        URI.create("urn:uuid:00000000-0000-4000-8000-%012d".formatted(number)),
        "NL-0000000000/ledenanalyse-3/2026/v" + number,
        "%064x".formatted(number),
        "%0128x".formatted(number),
        Instant.parse("2026-03-02T09:30:00Z").plusSeconds(number),
        number == 1 ? null : "%064x".formatted(1_000 + number));
  }
}
