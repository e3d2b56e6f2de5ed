// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is always told of a publication.
 *
 * @param datestamp in whole seconds: when it was published, or else when it was withdrawn
 * @param deleted whether it is no longer given out
 */
public record HarvestHeader(UUID id, Instant datestamp, boolean deleted, int year, UUID library) {
  private static final String URN = "urn:uuid:";

  public String identifier() {
    return URN + id;
  }

  public List<String> sets() {
    return List.of(HarvestSet.ofYear(year).spec(), HarvestSet.ofLibrary(library, "").spec());
  }
}
