// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;

/** Outlines of municipalities, each joined from its postcode areas once and kept. */
@ApplicationScoped
public class MunicipalOutlines {
  private final Map<Key, Optional<Outline>> joined = new ConcurrentHashMap<>();

  private record Key(long editionId, String municipality) {}

  /** Empty where the edition brought no outlines. */
  public Optional<Outline> find(LoadedEdition edition, String municipality) {
    return joined.computeIfAbsent(
        new Key(edition.edition().id(), municipality),
        key -> {
          var area = new WorkArea(List.of(municipality), List.of());
          return edition.supplements().outlines().around(edition.areas().postcodes(area));
        });
  }
}
