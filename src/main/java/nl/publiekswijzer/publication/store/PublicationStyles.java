// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.platform.Sha256;

/** The house styles that publications were made in; only ever added to. */
@Dependent
public class PublicationStyles {
  private static final String INSERT =
      "insert into publication_style (library_id, look, accent, logo, width, height) values (?1,"
          + " ?2, ?3, ?4, ?5, ?6) on conflict do nothing";

  private final EntityManager entities;

  @Inject
  public PublicationStyles(EntityManager entities) {
    this.entities = entities;
  }

  /** By what one house style is told from another, however it came about. */
  public static String look(HouseStyle style) {
    String accent = style.accent().hex();
    return style.logo().map(logo -> accent + " " + Sha256.of(logo.png())).orElse(accent);
  }

  /** Keeps what a publication of the library is made in. */
  public void keep(UUID libraryId, HouseStyle style) {
    var logo = style.logo();
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, libraryId)
        .setParameter(2, look(style))
        .setParameter(3, style.accent().hex())
        .setParameter(4, logo.map(Logo::png).orElse(null))
        .setParameter(5, logo.map(Logo::width).orElse(null))
        .setParameter(6, logo.map(Logo::height).orElse(null))
        .executeUpdate();
  }

  /**
   * The style of a publication; empty for one of before styles were kept, of which the library has
   * another one since.
   */
  public Optional<HouseStyle> find(UUID libraryId, String look) {
    if (look(HouseStyle.STANDARD).equals(look)) {
      return Optional.of(HouseStyle.STANDARD);
    }
    List<?> rows =
        entities
            .createNativeQuery(
                "select accent, logo, width, height from publication_style where library_id = ?1"
                    + " and look = ?2")
            .setParameter(1, libraryId)
            .setParameter(2, look)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(PublicationStyles::style).findFirst();
  }

  private static HouseStyle style(Object[] row) {
    var logo =
        row[1] == null
            ? Optional.<Logo>empty()
            : Optional.of(
                new Logo(
                    (byte[]) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
    return new HouseStyle(Colour.of((String) row[0]), logo);
  }
}
