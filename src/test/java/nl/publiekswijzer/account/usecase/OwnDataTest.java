// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OwnDataTest {
  @Test
  void whoNeverAskedAndNeverReadHasNothingBesideTheAccount(Composition product) {
    var people =
        List.of(
            employee(product, "niets@gegevens.example"),
            administrator(product, "beheer@gegevens.example"));

    for (UUID person : people) {
      actAs(product, person);
      var everything = product.get(OwnData.class).read();

      assertEquals(person, everything.account().account().id());
      assertEquals(
          List.of(),
          Stream.of(everything.drafts(), everything.opened(), everything.received())
              .flatMap(List::stream)
              .toList());
      assertEquals(List.of(), everything.account().tokens());
    }
  }

  private record Received(UUID publication, String library, String file) {}

  @Test
  void whatSomebodyReceivedIsAmongTheDataOfThatPersonAlone(Composition product) {
    UUID library = product.arrange(rows -> rows.library("Bibliotheek Gegevens", Map.of()));
    UUID reader =
        product.arrange(rows -> rows.employee(library, Map.of("email", "las@gegevens.example")));
    UUID colleague =
        product.arrange(rows -> rows.employee(library, Map.of("email", "niet@gegevens.example")));
    UUID publication =
        product.arrange(
            rows -> {
              long edition = rows.edition("Editie gegevens", Map.of());
              UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
              UUID id = rows.publication(request, library, edition, Map.of());
              rows.row(
                  "publication_file",
                  Map.of(
                      "library_id",
                      library,
                      "publication_id",
                      id,
                      "name",
                      PublicationFile.PDF,
                      "media_type",
                      "application/pdf",
                      "sha256",
                      Sha256.of(new byte[1]),
                      "size",
                      1,
                      "content",
                      new byte[1]));
              return id;
            });
    actAs(product, reader);
    product.get(PublicationReading.class).download(publication, PublicationFile.PDF).orElseThrow();

    var own = product.get(OwnData.class).read();
    actAs(product, colleague);
    var other = product.get(OwnData.class).read();

    assertEquals(
        List.of(publication), own.opened().stream().map(opened -> opened.publicationId()).toList());
    assertEquals(
        List.of(new Received(publication, "Bibliotheek Gegevens", PublicationFile.PDF)),
        own.received().stream()
            .map(r -> new Received(r.publicationId(), r.library(), r.file()))
            .toList());
    assertEquals(List.of(), other.opened());
    assertEquals(List.of(), other.received());
  }
}
