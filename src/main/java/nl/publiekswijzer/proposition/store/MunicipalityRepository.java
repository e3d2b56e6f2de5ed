// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.publiekswijzer.area.Municipality;

/** The municipalities that any edition knows, as the newest of them calls them. */
@Dependent
public class MunicipalityRepository {
  private static final String NEWEST =
      """
      select distinct on (municipality_code) municipality_code, municipality, province_code, province
      from postcode_area order by municipality_code, edition_id desc
      """;

  private final EntityManager entities;

  @Inject
  public MunicipalityRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** By code. */
  public List<Municipality> list() {
    return Rows.of(entities.createNativeQuery(NEWEST))
        .map(row -> new Municipality(row.text(), row.text(), row.text(), row.text()))
        .toList();
  }
}
