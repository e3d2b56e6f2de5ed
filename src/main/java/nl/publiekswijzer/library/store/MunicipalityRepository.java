// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.area.Municipality;

/** The municipalities that any edition knows, as the newest of them calls them. */
@Dependent
public class MunicipalityRepository {
  private static final String COLUMNS =
      "municipality_code, municipality, province_code, province from postcode_area ";

  private final EntityManager entities;

  @Inject
  public MunicipalityRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** By code. */
  public List<Municipality> list() {
    return read(
        entities
            .createNativeQuery(
                "select distinct on (municipality_code) "
                    + COLUMNS
                    + "order by municipality_code, edition_id desc")
            .getResultList());
  }

  /**
   * Empty where no edition knows it.
   *
   * @param codeOrName in any case
   */
  public Optional<Municipality> find(String codeOrName) {
    return read(
            entities
                .createNativeQuery(
                    "select "
                        + COLUMNS
                        + "where lower(municipality) = lower(?1) or lower(municipality_code) ="
                        + " lower(?1) order by edition_id desc limit 1")
                .setParameter(1, codeOrName)
                .getResultList())
        .stream()
        .findFirst();
  }

  private static List<Municipality> read(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Municipality(
                    (String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }
}
