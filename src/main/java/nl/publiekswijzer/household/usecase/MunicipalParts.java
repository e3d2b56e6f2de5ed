// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.usecase.EditionAreas.Part;
import nl.publiekswijzer.platform.Recent;

/** The municipalities of editions with their size, counted once; an edition never changes. */
@ApplicationScoped
public class MunicipalParts {
  private static final int MOST = 12;

  private final Recent<Long, List<Part>> recent = new Recent<>(MOST);

  /** By code. */
  public List<Part> of(LoadedEdition edition) {
    return recent.read(edition.edition().id(), () -> count(edition));
  }

  private static List<Part> count(LoadedEdition edition) {
    return edition.areas().byMunicipality().entrySet().stream()
        .map(
            own ->
                new Part(
                    own.getKey(),
                    edition.counts().households(own.getValue()),
                    List.copyOf(own.getValue())))
        .toList();
  }
}
