// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.publiekswijzer.request.store.VersionChanges.Changed;
import org.junit.jupiter.api.Test;

class VersionReasonTest {
  @Test
  void theFirstOfAYearIsCalledThatWithWhatTheAskerSaid() {
    assertEquals("Eerste versie van dit jaar.", VersionReason.of(Optional.empty(), ""));
    assertEquals(
        "Eerste versie van dit jaar. Bij de aanvraag: Voor de raad.",
        VersionReason.of(Optional.empty(), " Voor de raad. "));
  }

  @Test
  void aNewVersionSaysWhatIsAnother() {
    var file = new Changed(false, true, false, false, false, false, false);
    var much = new Changed(true, false, true, true, true, true, false);
    var note = new Changed(false, false, false, false, false, false, false);

    assertEquals("Nieuwe versie: een ander ledenbestand.", VersionReason.of(Optional.of(file), ""));
    assertEquals(
        "Nieuwe versie: een andere editie, andere keuzes over basis, selectie of rapport, andere thema’s"
            + " vooraan, een andere huisstijl, een nieuwe uitgave van het rapport.",
        VersionReason.of(Optional.of(much), ""));
    assertEquals(
        "Nieuwe versie: met een andere opmerking. Bij de aanvraag: Nu goed",
        VersionReason.of(Optional.of(note), "Nu goed"));
  }
}
