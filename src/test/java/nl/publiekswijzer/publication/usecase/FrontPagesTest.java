// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class FrontPagesTest {
  private static PublicationMaking.Files made(Composition product) {
    return product
        .get(PublicationMaking.class)
        .make(
            InventedFigures.figures(),
            Backdrop.NONE,
            Imprint.of(
                "PW-1", 2024, 1, Instant.parse("2026-03-02T08:00:00Z"), "sjabloon", "proef"));
  }

  @Test
  void sameFiguresGiveTheSameBytesAndTheirFrontPage(Composition product) throws IOException {
    var files = made(product).all();
    var again = made(product).all();
    assertEquals(
        List.of(
            PublicationFile.PDF,
            PublicationFile.BOARD_REPORT,
            PublicationFile.FIGURES_JSON,
            PublicationFile.FIGURES_CSV),
        files.stream().map(PublicationFile::name).toList());
    for (int i = 0; i < files.size(); i++) {
      assertArrayEquals(files.get(i).content(), again.get(i).content(), files.get(i).name());
    }
    var shelf = PublishedRows.of(product, "Bieb Voorblad");
    UUID id = shelf.withDocument(files.get(0).content());
    shelf.read();
    var pages = product.get(FrontPages.class);

    String digest = pages.findDigest(id).orElseThrow();
    var picture = ImageIO.read(new ByteArrayInputStream(pages.png(id, digest)));

    assertEquals(Sha256.of(files.get(0).content()), digest);
    assertTrue(Math.abs(picture.getWidth() - 240) <= 1, "width " + picture.getWidth());
    assertEquals(List.of(0L, 0L), shelf.traces(id), "looking is not receiving");
    assertEquals(Optional.empty(), pages.findDigest(UUID.randomUUID()));
  }
}
