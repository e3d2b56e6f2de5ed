// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.PackageName;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.SoundFiles;

/** What is delivered, to those within whose reach it is. */
@Dependent
public class Preserving {
  private final PreservedReading reading;
  private final PublicationReading publications;
  private final SoundFiles files;
  private final OrganisationNames names;
  private final CurrentActor current;
  private final OwnTransaction transaction;

  @Inject
  public Preserving(
      PreservedReading reading,
      PublicationReading publications,
      SoundFiles files,
      OrganisationNames names,
      CurrentActor current,
      OwnTransaction transaction) {
    this.reading = reading;
    this.publications = publications;
    this.files = files;
    this.names = names;
    this.current = current;
    this.transaction = transaction;
  }

  /**
   * One publication.
   *
   * @throws Refused with 404 when there is none within reach
   */
  @Transactional
  public Delivery.Content publication(UUID id) {
    require(id);
    return Delivery.Content.alone(reading.find(id).get(0));
  }

  /**
   * What is known of one publication, also of one that is no longer given out: its bytes are not.
   *
   * @throws Refused with 404 when there is none within reach
   */
  public PreservedPublication record(UUID id) {
    publications
        .findRecord(id)
        .orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    return transaction.call(() -> reading.find(id).get(0));
  }

  /**
   * All versions of all years of the series that a publication is in.
   *
   * @throws Refused with 404 when there is none within reach
   */
  @Transactional
  public Delivery.Content series(UUID id) {
    require(id);
    var versions = reading.listSeries(id);
    var series = versions.get(0).series();
    String title = versions.get(0).description().analysis() + ", " + series.creator().name();
    return new Delivery.Content(series.identity(), title, versions);
  }

  /**
   * What a library published in a year.
   *
   * @throws Refused with 404 when there is no such library within reach, or nothing
   */
  @Transactional
  public Delivery.Content libraryYear(String library, int year) {
    current.require(Permission.READ);
    UUID id =
        names
            .findLibrary(library)
            .filter(current::reaches)
            .orElseThrow(() -> Refused.notFound("Deze bibliotheek bestaat niet."));
    return content(
        PackageName.of(library) + "/publicaties/" + year,
        "Publicaties " + year + ", " + library,
        reading.listYear(id, year));
  }

  /**
   * What all libraries within reach published in a year.
   *
   * @throws Refused with 404 when that is nothing
   */
  @Transactional
  public Delivery.Content year(int year) {
    current.require(Permission.READ);
    return content("publicaties/" + year, "Publicaties " + year, reading.listYear(year));
  }

  /**
   * The same, for who is handed its bytes.
   *
   * @throws Refused with 409 when any of it is known to be damaged
   */
  @Transactional
  public Delivery.Content sound(Delivery.Content of) {
    files.require(of.publications().stream().map(PreservedPublication::id).toList());
    return of;
  }

  private static Delivery.Content content(
      String identifier, String title, List<PreservedPublication> publications) {
    if (publications.isEmpty()) {
      throw Refused.notFound("In dit jaar verscheen geen publicatie.");
    }
    return new Delivery.Content(identifier, title, publications);
  }

  private void require(UUID id) {
    publications.find(id).orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
  }
}
