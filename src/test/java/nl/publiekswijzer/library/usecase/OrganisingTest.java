// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OrganisingTest {
  private static Organising.Entry entry(String name, String province) {
    return new Organising.Entry("naam", name, province);
  }

  @Test
  void anAdministratorEntersALibraryInAProvinceThatSomebodySupports(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    product.get(Organising.class).put(List.of(entry("Bibliotheek Nieuw", "Zeeland")));

    var kept = product.get(Organising.class).read("Bibliotheek Nieuw");
    assertEquals("Zeeland", kept.library().province());
    assertEquals(
        "gelukt",
        product.value("select result from audit_line where object like '%Bibliotheek Nieuw%'"));
  }

  @Test
  void oneWrongEntryKeepsAllOthersOut(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);

    var refusal =
        assertThrows(
            InvalidInput.class,
            () ->
                organising.put(
                    List.of(entry("Bibliotheek Goed", "Zeeland"), entry("Bibliotheek Fout", "X"))));

    assertEquals(
        List.of("Niemand ondersteunt deze provincie. Controleer de spelling."),
        refusal.faults().stream().map(f -> f.message()).toList());
    assertThrows(Refused.class, () -> organising.read("Bibliotheek Goed"));
  }

  @Test
  void anEmployeeEntersNoLibrary(Composition product) {
    UUID library = product.arrange(rows -> rows.library("Bibliotheek Vast", Map.of()));
    product.actAs(TestActors.employee(UUID.randomUUID(), library));

    var refusal =
        assertThrows(
            Refused.class,
            () ->
                product.get(Organising.class).put(List.of(entry("Bibliotheek Extra", "Zeeland"))));

    assertEquals(403, refusal.status());
  }
}
