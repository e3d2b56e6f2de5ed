// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.OpenedPublication;
import nl.publiekswijzer.publication.ReceivedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ReaderTracesTest {
  private static final UUID LOWER = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID HIGHER = UUID.fromString("ffffffff-0000-4000-8000-000000000002");

  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private ReaderTraces traces;
  private UUID reader;
  private UUID otherReader;
  private UUID foreign;

  @BeforeEach
  void arrangeThreePublications(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    reader = publications.rows.employee(publications.merelstede, Map.of());
    otherReader = publications.rows.employee(publications.merelstede, Map.of());
    publications.bare(publications.merelstede, "id", HIGHER, "year", 2024, "version", 3);
    publications.bare(publications.merelstede, "id", LOWER, "year", 2023, "version", 4);
    foreign = publications.bare(publications.vinkenoord, "year", 2022, "version", 5);
    given.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);
    traces = new ReaderTraces(given.entities());
  }

  @Test
  void whatAReaderOpenedIsListedNewestFirst() {
    publications.opened(HIGHER, reader, Rows.moment(70));
    publications.opened(LOWER, reader, Rows.moment(70));
    publications.opened(foreign, reader, Rows.moment(71));
    publications.opened(HIGHER, otherReader, Rows.moment(72));

    assertEquals(
        List.of(
            new OpenedPublication(foreign, "Bibliotheek Vinkenoord", 2022, 5, Rows.moment(71)),
            new OpenedPublication(LOWER, "Bibliotheek Merelstede", 2023, 4, Rows.moment(70)),
            new OpenedPublication(HIGHER, "Bibliotheek Merelstede", 2024, 3, Rows.moment(70))),
        traces.listOpened(reader));
  }

  @Test
  void whatAReaderReceivedIsListedNewestFirst() {
    publications.received(LOWER, reader, "publicatie.pdf", Rows.moment(70));
    publications.received(LOWER, reader, "cijfers.csv", Rows.moment(70));
    publications.received(foreign, reader, "cijfers.json", Rows.moment(71));
    publications.received(HIGHER, otherReader, "cijfers.xlsx", Rows.moment(72));

    assertEquals(
        List.of(
            new ReceivedFile(
                foreign, "Bibliotheek Vinkenoord", 2022, 5, "cijfers.json", Rows.moment(71)),
            new ReceivedFile(
                LOWER, "Bibliotheek Merelstede", 2023, 4, "cijfers.csv", Rows.moment(70)),
            new ReceivedFile(
                LOWER, "Bibliotheek Merelstede", 2023, 4, "publicatie.pdf", Rows.moment(70))),
        traces.listReceived(reader));
  }

  @Test
  void tracesAtLibrariesOutOfSightAreNotListed() {
    publications.opened(foreign, reader, Rows.moment(71));
    publications.received(foreign, reader, "cijfers.json", Rows.moment(72));
    transaction.actAs(DatabaseRole.WEB, publications.merelstede);

    assertEquals(List.of(), traces.listOpened(reader));
    assertEquals(List.of(), traces.listReceived(reader));
  }
}
