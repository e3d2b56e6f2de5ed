// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.household.store.MunicipalOutlines;
import nl.publiekswijzer.platform.Refused;

/**
 * The areas of an edition with their size, and where they lie. An edition in memory is asked
 * without a transaction; the first who asks has it loaded in one.
 */
@Dependent
public class EditionAreas {
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final MunicipalOutlines outlines;
  private final MunicipalParts parts;

  @Inject
  public EditionAreas(
      EditionRepository editions,
      LoadedEditions loaded,
      MunicipalOutlines outlines,
      MunicipalParts parts) {
    this.editions = editions;
    this.loaded = loaded;
    this.outlines = outlines;
    this.parts = parts;
  }

  /** A municipality with its households and postcode areas. */
  public record Part(Municipality municipality, long households, List<Integer> postcodeAreas) {}

  @Transactional
  public List<Part> municipalities(String name) {
    var edition =
        editions.find(name).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
    return municipalities(edition.id());
  }

  /** By code. */
  public List<Part> municipalities(long editionId) {
    return parts.of(loaded.read(editionId));
  }

  /** Which of some postcode areas the edition knows. */
  public List<Integer> known(long editionId, Collection<Integer> postcodeAreas) {
    var areas = loaded.read(editionId).areas();
    return postcodeAreas.stream().filter(p -> areas.municipality(p) != null).toList();
  }

  /** All postcode areas of an edition. */
  public SortedSet<Integer> postcodeAreas(long editionId) {
    return loaded.read(editionId).areas().postcodes();
  }

  /** How people call a work area. */
  public String title(long editionId, WorkArea area) {
    return loaded.read(editionId).areas().title(area);
  }

  /** What a work area comes to, as far as the edition knows its parts. */
  public AreaSheet sheet(long editionId, WorkArea area) {
    LoadedEdition data = loaded.read(editionId);
    return new AreaSheetMaking(data, outlines).sheet(area);
  }

  /** Size and place of the municipalities of a province, to choose from. */
  public AreaSheet sheet(long editionId, String province) {
    return new AreaSheetMaking(loaded.read(editionId), outlines).sheet(province);
  }
}
