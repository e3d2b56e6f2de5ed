// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.household.ImportState;

/** One import of an edition, from its order to its end. */
@Entity
@Table(name = "edition_import")
public class ImportRun {
  @Id private UUID id;

  @Column(name = "edition_name", nullable = false)
  private String editionName;

  @Column(nullable = false)
  private String instruction;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ImportState state;

  private int percent;

  @Column(name = "rows_read")
  private long rowsRead;

  private String failure;

  private String remarks;

  protected ImportRun() {} // for JPA

  public ImportRun(UUID id, String editionName, String instruction) {
    this.id = id;
    this.editionName = editionName;
    this.instruction = instruction;
    this.state = ImportState.READY;
  }

  public UUID id() {
    return id;
  }

  public String editionName() {
    return editionName;
  }

  /** The order as JSON. */
  public String instruction() {
    return instruction;
  }

  public ImportState state() {
    return state;
  }

  public int percent() {
    return percent;
  }

  public long rowsRead() {
    return rowsRead;
  }

  /** Reason in Dutch; null unless failed. */
  public String failure() {
    return failure;
  }

  /** Dutch sentences on what an edition that was loaded does without, in order. */
  public List<String> remarks() {
    return remarks == null ? List.of() : remarks.lines().toList();
  }
}
