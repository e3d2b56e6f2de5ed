// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditionSourcesTest {
  private static final String NAME = "Verzonnen editie";

  private static final Path FOLDER = Path.of("target", "ingelezen").toAbsolutePath();

  @RegisterExtension
  static final Composed COMPOSED = new Composed("publiekswijzer.import.folder=" + FOLDER);

  @Test
  void deliveredFilesAreGoneWhenTheyAreDiscarded(Composition product) {
    UUID id = EditionFixtures.files(product, "huishoudens.csv", "");
    Path folder = FOLDER.resolve("publiekswijzer-edities").resolve(id.toString());
    assertTrue(Files.exists(folder.resolve("huishoudens.csv")));
    var sources = product.get(EditionSources.class);

    sources.discard(id);
    assertFalse(Files.exists(folder));
    sources.discard(id);
  }

  @Test
  void editionIsMadeOfAnotherWithTheSameHouseholds(Composition product) {
    var edition = EditionFixtures.fictitious(product, NAME);

    EditionFixtures.fictitious(product, "Nagemaakt", NAME);

    var copy = product.get(EditionList.class).find("Nagemaakt").orElseThrow();
    assertEquals(edition.households(), copy.households());
    var areas = product.get(EditionAreas.class);
    assertEquals(areas.municipalities(NAME), areas.municipalities("Nagemaakt"));
  }
}
