// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EditionTablesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);

  private TestTransaction transaction;
  private long segmentation;
  private EditionTables tables;

  @BeforeEach
  void begin(TestTransaction own) throws SQLException {
    transaction = own.actAs(DatabaseRole.WORKER);
    segmentation =
        (Long)
            transaction.value(
                "insert into segmentation (name, version, digest) values ('Bomen', 3, 'x')"
                    + " returning id");
    tables = begun("Editie 2024", LicenceWindow.OPEN);
  }

  private EditionTables begun(String name, LicenceWindow window) throws SQLException {
    var order = new EditionOrder(name, DAY, Origin.ESTIMATE, window, "Bomen", "Editie 2023", null);
    var begun = new EditionTables(transaction.connection(), order);
    begun.begin(segmentation);
    return begun;
  }

  /** The rows of the edition, sorted, the columns with a bar between them. */
  private String rows(String table, String columns) {
    return (String)
        transaction.value(
            ("select coalesce(string_agg(line, '; ' order by line), '') from"
                    + " (select concat_ws('|', %s) as line from %s where edition_id = ?) as r")
                .formatted(columns, table),
            tables.id());
  }

  private Object edition(long id) {
    return transaction.value(
        "select concat_ws('|', name, reference_date, granularity, origin, segmentation_id,"
            + " households) from edition where id = ?",
        id);
  }

  @Test
  void anEditionBeginsWithoutItsSize() {
    assertEquals(
        "Editie 2024|2024-03-02|POSTCODE|ESTIMATE|" + segmentation + "|1", edition(tables.id()));
    assertEquals("", rows("licence", "id"));
  }

  @Test
  void aWindowBecomesALicenceForEveryone() throws SQLException {
    tables = begun("Editie 2025", new LicenceWindow(DAY.plusDays(1), DAY.plusDays(9)));

    assertEquals(
        "2024-03-03|2024-03-11|t|RESIDENTS,MEMBERS,COMBINED|t|",
        rows(
            "licence",
            "valid_from, valid_until, licensee is null, kinds, per_year is null," + " paid_by"));
  }

  @Test
  void aWindowMayBeOpenAtOneEnd() throws SQLException {
    tables = begun("Editie 2025", new LicenceWindow(null, DAY));
    assertEquals("-|2024-03-02", rows("licence", "coalesce(valid_from::text, '-'), valid_until"));

    tables = begun("Editie 2026", new LicenceWindow(DAY, null));
    assertEquals("2024-03-02|-", rows("licence", "valid_from, coalesce(valid_until::text, '-')"));
  }

  @Test
  void sizeAndGranularityOfTheEditionAloneAreSetAtTheEnd() throws SQLException {
    var other = begun("Editie 2025", LicenceWindow.OPEN);

    tables.end(Granularity.ADDRESS, 8_300_000_000L);

    assertEquals(
        "Editie 2024|2024-03-02|ADDRESS|ESTIMATE|" + segmentation + "|8300000000",
        edition(tables.id()));
    assertEquals(
        "Editie 2025|2024-03-02|POSTCODE|ESTIMATE|" + segmentation + "|1", edition(other.id()));
  }

  @Test
  void householdsAreSeenOnceTheyAreAttached() throws SQLException {
    try (var copy = tables.households()) {
      copy.put(835_419).put(12).put("BIS").put(2).endRow();
      copy.put(835_420).put(7).put("").put(0).endRow();
      copy.finish();
    }
    String columns = "postcode, house_number, addition, subsegment";
    assertEquals("", rows("household", columns));

    tables.attachHouseholds();

    assertEquals("835419|12|BIS|2; 835420|7||0", rows("household", columns));
  }

  @Test
  void everyColumnOfAnAreaIsEntered() throws SQLException {
    tables.areas(
        List.of(
            new PostcodeArea(1235, new Municipality("GM0002", "Noordveen", "PV02", "Noordland")),
            new PostcodeArea(1234, new Municipality("GM0001", "Zuidveen", "PV01", "Zuidland"))));

    assertEquals(
        "1234|GM0001|Zuidveen|PV01|Zuidland; 1235|GM0002|Noordveen|PV02|Noordland",
        rows(
            "postcode_area",
            "postcode4, municipality_code, municipality, province_code, province"));
  }

  @Test
  void subsegmentsWithoutHouseholdsAreNotCounted() throws SQLException {
    var counts = new AreaCounts(3);
    counts.add(1234, 2, 55);
    counts.add(1234, 0, 66);
    counts.add(1235, 1, 77);

    tables.counts(counts);

    assertEquals(
        "1234|0|66; 1234|2|55; 1235|1|77", rows("area_count", "part, subsegment, households"));
  }

  @Test
  void theBaseHasARowForEverySubsegment() throws SQLException {
    tables.base(new long[] {8_000_000_000L, 0, 17});

    assertEquals("0|8000000000; 1|0; 2|17", rows("edition_base", "subsegment, households"));
  }

  @Test
  void filesAreKeptAsTheyCame() throws SQLException {
    var files = new EnumMap<Supplement, byte[]>(Supplement.class);
    files.put(Supplement.THEMES, new byte[] {1, 0, -1});
    files.put(Supplement.TEXTS, new byte[] {2});

    tables.supplements(files);

    assertEquals(
        "TEXTS|02; THEMES|0100ff", rows("edition_supplement", "kind, encode(content, 'hex')"));
  }

  @Test
  void anImportKeepsOthersWaiting() throws SQLException {
    tables.waitForOthers();

    assertEquals(
        1L,
        transaction.value(
            "select count(*) from pg_locks where locktype = 'advisory' and objid = 4861702"
                + " and granted and pid = pg_backend_pid()"));
  }

  @Test
  void pagesCannotBeginAnEdition() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(SQLException.class, () -> begun("Editie 2025", LicenceWindow.OPEN));
  }
}
