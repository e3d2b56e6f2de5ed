// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;

/** The house style that a library has set. */
@Entity
@Table(name = "house_style")
public class LibraryStyle {
  @Id
  @Column(name = "library_id")
  private UUID libraryId;

  @Column(nullable = false)
  private String accent;

  private byte[] logo;
  private Integer width;
  private Integer height;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  protected LibraryStyle() {} // for JPA

  LibraryStyle(UUID libraryId, HouseStyle style, Instant changedAt) {
    this.libraryId = libraryId;
    this.accent = style.accent().hex();
    this.logo = style.logo().map(Logo::png).orElse(null);
    this.width = style.logo().map(Logo::width).orElse(null);
    this.height = style.logo().map(Logo::height).orElse(null);
    this.changedAt = changedAt;
  }

  HouseStyle style() {
    return new HouseStyle(
        Colour.of(accent), Optional.ofNullable(logo).map(png -> new Logo(png, width, height)));
  }
}
