// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.PublicationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OwnReadingTest {
  @Test
  void ownTracesAreToldTheNewestFirstAndNoneOfOthers(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Sporen");
    UUID first = shelf.published("version", 1);
    UUID second = shelf.published("version", 2);
    UUID colleague = shelf.colleague();
    shelf.read();
    var reading = product.get(PublicationReading.class);
    reading.open(first);
    reading.download(second, PublicationFile.PDF);
    reading.download(second, PublicationFile.FIGURES_CSV);
    var own = product.get(OwnReading.class);

    assertEquals(
        List.of("Bieb Sporen 2024 2", "Bieb Sporen 2024 1"),
        own.listOpened().stream()
            .map(o -> o.library() + " " + o.year() + " " + o.version())
            .toList());
    assertEquals(
        List.of("cijfers.csv " + second, "publicatie.pdf " + second),
        own.listReceived().stream().map(r -> r.file() + " " + r.publicationId()).toList());
    product.actAs(TestActors.employee(colleague, shelf.library()));
    assertEquals(List.of(), own.listOpened());
    assertEquals(List.of(), own.listReceived());
  }

  @Test
  void nobodyUnknownIsToldAnything(Composition product) {
    product.actAs(Actor.UNKNOWN);
    var own = product.get(OwnReading.class);

    assertEquals("403 U hebt hier geen recht op. Vraag uw beheerder.", refusal(own::listOpened));
    assertEquals("403 U hebt hier geen recht op. Vraag uw beheerder.", refusal(own::listReceived));
  }
}
