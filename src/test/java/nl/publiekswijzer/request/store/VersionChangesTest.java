// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.store.VersionChanges.Changed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class VersionChangesTest {
  private Rows rows;
  private UUID library;
  private long edition;
  private UUID series;
  private VersionChanges changes;

  @BeforeEach
  void arrangeASeries(TestTransaction transaction) {
    rows = new Rows(transaction);
    library = rows.library("Bibliotheek Merelstede", Map.of());
    edition = rows.edition("Editie 2024", Map.of());
    series = rows.series(library, "RESIDENTS", "Werkgebied");
    changes = new VersionChanges(transaction.entities());
  }

  private UUID request(long of, String themes) {
    return rows.request(library, of, Map.of("themes", themes));
  }

  private void published(int version, String themes) {
    rows.publication(
        request(edition, themes),
        library,
        edition,
        Map.of("version", version, "look", "#123456", "template_version", "a1"));
  }

  private Optional<Changed> found(UUID request, String look, String templates) {
    return changes.find(request, series, 2024, look, templates);
  }

  @Test
  void theFirstVersionOfAYearChangesNothing() {
    published(1, "T1");
    assertEquals(
        Optional.empty(), changes.find(request(edition, "T1"), series, 2025, "#123456", "a1"));
  }

  @Test
  void theVersionBeforeIsWhatCounts() {
    published(1, "T1");
    published(2, "T2");

    assertEquals(
        new Changed(false, false, false, false, false, false, false),
        found(request(edition, "T2"), "#123456", "a1").orElseThrow());
    assertEquals(
        new Changed(false, false, false, true, true, false, false),
        found(request(edition, "T1"), "#654321", "a1").orElseThrow());
  }

  @Test
  void anotherEditionAndOtherTemplatesAreTold() {
    published(1, "T1");
    long other = rows.edition("Editie 2024 bis", Map.of());

    assertEquals(
        new Changed(true, false, false, false, false, true, false),
        found(request(other, "T1"), "#123456", "b2").orElseThrow());
  }
}
