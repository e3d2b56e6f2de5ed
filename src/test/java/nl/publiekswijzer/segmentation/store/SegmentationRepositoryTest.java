// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class SegmentationRepositoryTest {
  private static final Segmentation TREES =
      new Segmentation(
          "Bomen",
          List.of(new Segment("N", "Naaldbomen"), new Segment("L", "Loofbomen")),
          List.of(
              new Subsegment("N2", "N", "Sparren", 71, 32),
              new Subsegment("L1", "L", "Beuken", 53, 84),
              new Subsegment("N1", "N", "Dennen", 15, 96)));

  private TestTransaction transaction;
  private SegmentationRepository segmentations;

  @BeforeEach
  void actAsWorker(TestTransaction own) {
    transaction = own;
    segmentations = new SegmentationRepository(transaction.dataSource());
  }

  private long store(Segmentation segmentation) throws SQLException {
    return segmentations.store(transaction.connection(), segmentation);
  }

  private Object version(long id) {
    return transaction.value("select version from segmentation where id = ?", id);
  }

  private Object known() {
    return transaction.value(
        "select (select count(*) from segmentation) || ' ' || (select count(*) from segment)"
            + " || ' ' || (select count(*) from subsegment)");
  }

  private static Segmentation named(String name, Segmentation other) {
    return new Segmentation(name, other.segments(), other.subsegments());
  }

  @Test
  void whatIsStoredIsReadInItsOrder() throws SQLException {
    long id = store(TREES);
    store(named("Struiken", TREES));

    assertEquals(TREES, segmentations.read(id));
  }

  /** Publications are compared within one catalogue only. */
  @Test
  void anotherMethodIsAnotherVersionOfTheSameName() throws SQLException {
    long first = store(TREES);
    long second = store(TREES.by(2));

    assertNotEquals(first, second);
    assertEquals(2, version(second));
    assertEquals(TREES.by(2), segmentations.read(second));
    assertEquals(second, store(TREES.by(2)));
    assertEquals(first, store(TREES));
  }

  @Test
  void everyColumnIsReadInTheOrderOfTheOrdinals() {
    long id =
        (Long)
            transaction.value(
                "insert into segmentation (name, version, digest) values ('Bomen', 7, 'x')"
                    + " returning id");
    segment(id, 1, "L", "Loofbomen");
    segment(id, 0, "N", "Naaldbomen");
    subsegment(id, 2, TREES.subsegments().get(2));
    subsegment(id, 0, TREES.subsegments().get(0));
    subsegment(id, 1, TREES.subsegments().get(1));

    assertEquals(TREES, segmentations.read(id));
  }

  private void segment(long id, int ordinal, String code, String name) {
    transaction.insert(
        "segment", Map.of("segmentation_id", id, "ordinal", ordinal, "code", code, "name", name));
  }

  private void subsegment(long id, int ordinal, Subsegment subsegment) {
    transaction.insert(
        "subsegment",
        Map.of(
            "segmentation_id", id,
            "ordinal", ordinal,
            "code", subsegment.code(),
            "segment_code", subsegment.segment(),
            "name", subsegment.name(),
            "age", subsegment.age(),
            "welfare", subsegment.welfare()));
  }

  @Test
  void theSameContentUnderTheSameNameIsStoredOnce() throws SQLException {
    long id = store(TREES);

    assertEquals(id, store(TREES));
    assertEquals("1 2 3", known());
    assertEquals(1, version(id));
  }

  @Test
  void otherContentUnderTheSameNameIsANewVersion() throws SQLException {
    long first = store(TREES);
    var fewer = new Segmentation(TREES.name(), TREES.segments(), TREES.subsegments().subList(0, 2));

    long second = store(fewer);

    assertEquals(2, version(second));
    assertEquals(fewer, segmentations.read(second));
    assertEquals(TREES, segmentations.read(first));
    assertEquals(first, store(TREES));
  }

  @Test
  void theSameContentUnderAnotherNameIsAnotherCatalogue() throws SQLException {
    long first = store(TREES);

    long second = store(named("Struiken", TREES));

    assertNotEquals(first, second);
    assertEquals(1, version(second));
    assertEquals(named("Struiken", TREES), segmentations.read(second));
  }

  @Test
  void pagesReadWhatTheWorkerStored() throws SQLException {
    long id = store(TREES);
    transaction.actAs(DatabaseRole.WEB);

    assertEquals(TREES, segmentations.read(id));
    assertThrows(SQLException.class, () -> store(named("Struiken", TREES)));
  }

  @Test
  void aSegmentationThatDoesNotExistCannotBeRead() {
    assertThrows(IllegalStateException.class, () -> segmentations.read(-7));
  }
}
