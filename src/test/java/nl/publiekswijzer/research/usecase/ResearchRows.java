// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.FictitiousEdition;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.research.StudyState;

/** A library that does research, with who supports it, arranged as rows. */
record ResearchRows(Composition product, String name, UUID library, UUID supporter) {
  static final String EDITION = "Verzonnen onderzoekseditie";

  /** With the invented edition of the demonstration, which is loaded once. */
  static ResearchRows of(Composition product, String name) {
    if (product.get(EditionList.class).find(EDITION).isEmpty()) {
      product
          .get(EditionImport.class)
          .load(
              new EditionOrder(
                  EDITION,
                  LocalDate.of(2024, 1, 1),
                  Origin.FICTITIOUS,
                  LicenceWindow.OPEN,
                  null,
                  null,
                  null),
              FictitiousEdition.ofDemonstration(),
              (percent, rows) -> {});
    }
    PropositionRows.BOEKSTART.forEach(product::change);
    String province = "Provincie van " + name;
    return product.arrange(
        rows -> {
          UUID supporter = rows.supportOrganisation("Steun van " + name, Map.of());
          rows.supports(supporter, province, LocalDate.of(2020, 1, 1));
          UUID library = rows.library(name, Map.of("province", province));
          return new ResearchRows(product, name, library, supporter);
        });
  }

  Actor employee() {
    return TestActors.employee(UUID.randomUUID(), library);
  }

  Actor consultant() {
    return TestActors.consultant(supporter, library);
  }

  /** For everybody. */
  StudyForm study(String title) {
    return study(title, name, "", "iedereen");
  }

  StudyForm study(String title, String ofLibrary, String ofSupporter, String readers) {
    return new StudyForm(
        title,
        "Waarom komen gezinnen?",
        "steekproef",
        "Vragenlijst op papier",
        "2024-03-01",
        "2024-05-31",
        "400",
        "31,5",
        ofLibrary,
        ofSupporter,
        readers,
        "Gezinnen komen voor rust.",
        "https://example.org/gezinnen",
        "CC BY 4.0");
  }

  static FindingForm finding(String text, String n, String... segments) {
    return new FindingForm(
        text, "42,5", "%", "4,8", n, List.of(segments), List.of("voorlezen"), List.of("boekstart"));
  }

  /** A published study with one finding about segment A. */
  UUID published(String title, String readers) {
    var studies = product.get(StudyKeeping.class);
    UUID id = studies.enter(study(title, name, "", readers));
    product.get(FindingKeeping.class).add(id, finding("Bevinding van " + title, "120", "A"));
    studies.become(id, StudyState.PUBLISHED);
    return id;
  }
}
