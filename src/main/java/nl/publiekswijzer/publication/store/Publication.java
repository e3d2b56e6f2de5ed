// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.platform.InstantConverter;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.Series;

/** An immutable version of a series, in the year of its edition. */
@Entity
@Table(name = "publication")
public class Publication {
  @Id private UUID id;

  @Column(name = "request_id", nullable = false)
  private UUID requestId;

  @Column(name = "library_id", nullable = false)
  private UUID libraryId;

  @Column(nullable = false)
  private String kind;

  @Column(name = "series_id", nullable = false)
  private UUID seriesId;

  @Column(nullable = false)
  private String number;

  @Column(nullable = false)
  private String reason;

  @Column(name = "edition_id")
  private long editionId;

  private int year;
  private int version;
  private int pages;

  @Column(name = "template_version", nullable = false)
  private String templateVersion;

  @Column(name = "software_version", nullable = false)
  private String softwareVersion;

  private int token;

  @Column(name = "published_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant publishedAt;

  @Column(name = "work_area", nullable = false)
  @Convert(converter = WorkAreaConverter.class)
  private WorkArea workArea;

  @Column(name = "area_name")
  private String areaName;

  private String look;

  protected Publication() {} // for JPA

  public Publication(Series series, Imprint imprint, Circumstances circumstances) {
    this.id = circumstances.id();
    this.requestId = circumstances.requestId();
    this.token = circumstances.token();
    this.editionId = circumstances.editionId();
    this.workArea = circumstances.workArea();
    this.areaName = circumstances.areaName().isEmpty() ? null : circumstances.areaName();
    this.pages = circumstances.pages();
    this.look = circumstances.look();
    this.reason = circumstances.reason();
    this.publishedAt = circumstances.publishedAt();
    this.seriesId = series.id();
    this.libraryId = series.libraryId();
    this.kind = series.kind();
    this.year = imprint.year();
    this.number = imprint.number();
    this.version = imprint.version();
    this.templateVersion = imprint.templates();
    this.softwareVersion = imprint.software();
  }

  /**
   * What a publication came from.
   *
   * @param areaName what the library calls the work area; empty for the names of its areas
   * @param look by what one house style is told from another
   * @param reason why there is this version, in words
   */
  public record Circumstances(
      UUID id,
      UUID requestId,
      int token,
      long editionId,
      WorkArea workArea,
      String areaName,
      int pages,
      String look,
      String reason,
      Instant publishedAt) {}

  public UUID id() {
    return id;
  }

  public UUID requestId() {
    return requestId;
  }

  public UUID libraryId() {
    return libraryId;
  }

  public String kind() {
    return kind;
  }

  public UUID seriesId() {
    return seriesId;
  }

  /** How it is cited. */
  public String number() {
    return number;
  }

  /** Why there is this version, in words. */
  public String reason() {
    return reason;
  }

  public long editionId() {
    return editionId;
  }

  public int year() {
    return year;
  }

  public int version() {
    return version;
  }

  public int pages() {
    return pages;
  }

  /** By what the house style it was made in is told from others; null where that is not known. */
  public String look() {
    return look;
  }

  public String templateVersion() {
    return templateVersion;
  }

  public String softwareVersion() {
    return softwareVersion;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public WorkArea workArea() {
    return workArea;
  }
}
