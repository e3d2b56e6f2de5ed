// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SampleMemberFileTest {
  private static final String NAME = "Verzonnen editie";

  @BeforeEach
  void itIsThere(Composition product) {
    EditionFixtures.fictitious(product, NAME);
  }

  private static List<String> members(Composition product, Set<String> municipalities, Integer rows)
      throws IOException {
    var out = new ByteArrayOutputStream();
    product.get(SampleMemberFile.class).of(NAME, municipalities, rows).writeTo(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void inventedMembersAreAsManyAsAskedForAndTheSameEachTime(Composition product)
      throws IOException {
    String municipality =
        product.get(EditionAreas.class).municipalities(NAME).get(0).municipality().code();

    var file = members(product, Set.of(municipality), 25);

    assertEquals(26, file.size(), "and the names of the columns");
    assertEquals(file, members(product, Set.of(municipality), 25));
    assertTrue(members(product, Set.of(municipality), null).size() > 26, "by membership rates");
  }

  @Test
  void membersAreInventedForFictitiousEditionsAndKnownMunicipalitiesOnly(Composition product) {
    product.arrange(rows -> rows.edition("Echte editie", Map.of()));
    var sample = product.get(SampleMemberFile.class);
    String none = "404 Dit is geen bestaande voorbeeldeditie.";
    String rows = "rijen: Vraag 1 tot en met 600000 rijen.";

    assertEquals(none, refusal(() -> sample.of("Echte editie", Set.of(), 1)));
    assertEquals(none, refusal(() -> sample.of("Geen editie", Set.of(), 1)));
    assertEquals(rows, refusal(() -> sample.of(NAME, Set.of(), 0)));
    assertEquals(rows, refusal(() -> sample.of(NAME, Set.of(), 600_001)));
    assertEquals(
        "gemeente: Geen van deze gemeenten staat in de editie.",
        refusal(() -> sample.of(NAME, Set.of("GM9999"), 1)));
  }
}
