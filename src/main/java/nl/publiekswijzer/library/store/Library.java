// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.ReportKind;

/** A library organisation that asks for analyses. */
@Entity
@Table(name = "library")
public class Library {
  @Id private UUID id;

  @Column(nullable = false)
  private String name;

  private String province;
  private String isil;

  @Column(nullable = false)
  private String kinds;

  @Enumerated(EnumType.STRING)
  @Column(name = "result_to", nullable = false)
  private Arrangement.ResultTo resultTo;

  protected Library() {} // for JPA

  public Library(String name, String province) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.province = province;
    this.kinds = words(Arrangement.STANDARD);
    this.resultTo = Arrangement.STANDARD.resultTo();
  }

  /** Moves to another province, and so to its support organisation. */
  public void moveTo(String newProvince) {
    this.province = newProvince;
  }

  /**
   * Numbers of publications begin with it from now on; those that were given stay.
   *
   * @param code ISO 15511; empty for one that is not known
   */
  public void identify(Optional<String> code) {
    this.isil = code.orElse(null);
  }

  public void arrange(Arrangement arrangement) {
    this.kinds = words(arrangement);
    this.resultTo = arrangement.resultTo();
  }

  private static String words(Arrangement arrangement) {
    return arrangement.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Null for a library of which it was never said. */
  public String province() {
    return province;
  }

  /** Code of libraries and archives (ISO 15511); empty where it is not known. */
  public Optional<String> isil() {
    return Optional.ofNullable(isil);
  }

  public Arrangement arrangement() {
    return new Arrangement(
        Stream.of(kinds.split(","))
            .filter(kind -> !kind.isEmpty())
            .map(ReportKind::valueOf)
            .collect(Collectors.toSet()),
        resultTo);
  }
}
