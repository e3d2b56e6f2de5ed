package nl.publiekswijzer.library.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A library organisation that asks for analyses. */
@Entity
@Table(name = "library")
public class Library {
  @Id private UUID id;

  @Column(nullable = false)
  private String name;

  protected Library() {} // for JPA

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }
}
