// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EditionSupplementsTest {
  private TestTransaction transaction;
  private Rows rows;
  private EditionSupplements supplements;
  private long edition;

  @BeforeEach
  void enterAnEdition(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WEB);
    supplements = new EditionSupplements(transaction.dataSource());
    rows = new Rows(transaction);
    edition = rows.edition("Editie 2024", Map.of());
  }

  private void enter(long id, Supplement kind, String content) {
    transaction.insert(
        "edition_supplement",
        Map.of(
            "edition_id", id,
            "kind", kind.name(),
            "content", content.getBytes(StandardCharsets.UTF_8)));
  }

  private Map<Supplement, String> read(long id) {
    var texts = new EnumMap<Supplement, String>(Supplement.class);
    supplements
        .read(id)
        .forEach((kind, content) -> texts.put(kind, new String(content, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void eachFileIsOfItsKindAndOfItsEdition() {
    long other = rows.edition("Editie 2025", Map.of());
    enter(edition, Supplement.THEMES, "thema's");
    enter(edition, Supplement.TEXTS, "teksten\u0000met een nul");
    enter(other, Supplement.OUTLINES, "grenzen");

    assertEquals(
        Map.of(Supplement.THEMES, "thema's", Supplement.TEXTS, "teksten\u0000met een nul"),
        read(edition));
  }

  @Test
  void tablesThatOnlyTheEstimateNeedsAreKeptAndNotServed() throws SQLException {
    for (Supplement kind : Supplement.values()) {
      enter(edition, kind, kind.name());
    }

    assertEquals(Set.of(Supplement.values()), read(edition).keySet());
    assertEquals(
        Set.of(
            Supplement.OUTLINES,
            Supplement.PLACES,
            Supplement.AREA_FIGURES,
            Supplement.MUNICIPAL_FIGURES,
            Supplement.TEXTS,
            Supplement.THEMES),
        EditionSupplements.served(transaction.connection(), edition).keySet());
  }

  @Test
  void anEditionMayHaveNoFiles() {
    assertEquals(Map.of(), read(edition));
  }

  @Test
  void keepersOfAccountsSeeNoFiles() {
    transaction.actAs(DatabaseRole.ACCOUNTS);

    assertThrows(IllegalStateException.class, () -> supplements.read(edition));
  }
}
