// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EditionWriterTest {
  private static final int AB = Postcode.of(1234, 'A', 'B');
  private static final int AC = Postcode.of(1234, 'A', 'C');
  private static final Segmentation SEGMENTATION =
      new Segmentation(
          "Bomen",
          List.of(new Segment("N", "Naaldbomen")),
          List.of(
              new Subsegment("N1", "N", "Sparren", 71, 32),
              new Subsegment("N2", "N", "Dennen", 53, 84)));

  private static final HouseholdKeys KEYS =
      new HouseholdKeys(
          DrawKey.of(new byte[32], "households"),
          DrawKey.of(new byte[33], "households"),
          "sleutel");

  private final List<String> progress = new ArrayList<>();
  private TestTransaction transaction;
  private EditionWriter writer;

  @BeforeEach
  void begin(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    begin("Editie 2024");
  }

  private void begin(String name) {
    var order =
        new EditionOrder(
            name,
            LocalDate.of(2024, 3, 2),
            Origin.DELIVERED,
            LicenceWindow.OPEN,
            "Bomen",
            null,
            null);
    writer =
        new EditionWriter(
            transaction.connection(),
            new SegmentationRepository(transaction.dataSource()),
            order,
            KEYS,
            (percent, rows) -> progress.add(percent + " " + rows));
    writer.segmentation(SEGMENTATION);
    writer.area(new PostcodeArea(1234, new Municipality("GM0001", "Zuidveen", "PV01", "Zuidland")));
  }

  private void finish() {
    try (var closing = writer) {
      closing.finish();
    }
  }

  private Object rows(String table, String columns) {
    return transaction.value(
        "select coalesce(string_agg(line, '; ' order by line), '') from"
            + " (select concat_ws('|', %s) as line from %s) as r".formatted(columns, table));
  }

  private Object edition() {
    return transaction.value(
        "select concat_ws('|', e.granularity, e.households, s.name) from edition e"
            + " join segmentation s on s.id = e.segmentation_id");
  }

  @Test
  void householdsByAddressAreEnteredAndCounted() {
    writer.household(AB, 12, "BIS", 1);
    writer.household(AB, 12, "", 0);
    writer.household(AC, 7, "", 1);
    finish();

    assertEquals("ADDRESS|3|Bomen", edition());
    assertEquals(
        "%1$d|12|BIS|1; %1$d|12||0; %2$d|7||1".formatted(AB, AC),
        rows("household", "postcode, house_number, addition, subsegment"));
    assertEquals("1234|3", counted());
    assertEquals("", rows("postcode_count", "postcode"));
    assertEquals(List.of("100 3"), progress);
  }

  @Test
  void countsByPostcodeAreEnteredAndAddedUp() {
    writer.count(AB, 1, 41);
    writer.count(AB, 0, 0);
    writer.count(AC, 1, 17);
    writer.count(AC, 0, 4);
    finish();

    assertEquals("POSTCODE|62|Bomen", edition());
    assertEquals(
        "%d|-|41; %d|-|21".formatted(AB, AC),
        rows("postcode_count", "postcode, coalesce(subsegment::text, '-'), households"));
    assertEquals("1234|62", counted());
    assertEquals(List.of("100 3"), progress);
  }

  /** Where members are recognised it has to be known which postcodes there are. */
  @Test
  void countsByFourDigitsAreEnteredToo() {
    writer.count(Postcode.of(1234), 0, 41);
    finish();

    assertEquals("POSTCODE|41|Bomen", edition());
    assertEquals(
        Postcode.of(1234) + "|-|41",
        rows("postcode_count", "postcode, coalesce(subsegment::text, '-'), households"));
    assertEquals("1234|41", counted());
  }

  /** The total of each block is exact; how it divides was drawn. */
  private Object counted() {
    return rows(
        "(select part, sum(households) as households from area_count group by part) as counted",
        "part, households");
  }

  @Test
  void whatMayBeToldIsDrawnOnceAndSaysWithWhichKeys() {
    for (int i = 0; i < 400; i++) {
      writer.household(AB, 1 + i, "", i % 2);
    }
    finish();

    assertEquals(
        "OB-2|%s|%s|1|1".formatted(KEYS.stays().keyId(), KEYS.edition().keyId()),
        rows("edition", "protection, stays_key, edition_key, streets, alike_streets"));
    assertEquals("1234|1234", rows("postcode_area", "postcode4, block"));
    assertNotEquals("1234|0|200; 1234|1|200", rows("area_count", "part, subsegment, households"));
    assertEquals(
        rows("area_count", "subsegment, households"),
        rows("edition_base", "subsegment, households"));
  }

  @Test
  void withoutABaseItIsTheEditionItself() {
    writer.count(AB, 1, 41);
    finish();

    assertEquals(
        "41",
        rows("(select sum(households) as all_of_them from edition_base) as base", "all_of_them"));
  }

  @Test
  void aBaseThatWasDeliveredCounts() {
    writer.base(0, 8_000_000_000L);
    writer.count(AB, 1, 41);
    finish();

    long first =
        Long.parseLong(
            (String)
                rows(
                    "(select households from edition_base where subsegment = 0) as b",
                    "households"));
    assertTrue(Math.abs(first - 8_000_000_000L) <= 41, "drawn once: " + first);
    assertEquals(
        "8000000000",
        rows("(select sum(households) as all_of_them from edition_base) as base", "all_of_them"));
  }

  /** Two editions that tell what came with both in two ways would tell the exact sum of one. */
  @Test
  void theSameDeliveredBaseIsToldTheSameWhateverTheEditionHolds() {
    writer.base(0, 5_000);
    writer.base(1, 7_000);
    writer.count(AB, 1, 41);
    finish();
    Object told = base("Editie 2024");
    begin("Editie 2025");
    writer.base(0, 5_000);
    writer.base(1, 7_000);
    writer.count(AB, 0, 3_000);
    writer.count(AC, 1, 3_500);
    finish();

    assertEquals(told, base("Editie 2025"));
    assertNotEquals("0|5000; 1|7000", told);
  }

  private Object base(String edition) {
    return rows(
        "edition_base b join edition e on e.id = b.edition_id where e.name = '" + edition + "'",
        "subsegment, b.households");
  }

  @Test
  void areasAndFilesAreEntered() {
    writer.supplement(Supplement.TEXTS, new byte[] {1, 2});
    writer.count(AB, 1, 41);
    finish();

    assertEquals(
        "1234|GM0001|Zuidveen|PV01|Zuidland",
        rows(
            "postcode_area",
            "postcode4, municipality_code, municipality, province_code, province"));
    assertEquals("TEXTS|0102", rows("edition_supplement", "kind, encode(content, 'hex')"));
  }

  @Test
  void anEditionWithoutHouseholdsIsRefused() {
    writer.count(AB, 1, 0);

    assertThrows(EditionRefused.class, this::finish);
  }
}
