// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.Isil;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.ServicePeriod;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.platform.Today;
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
  void aLibraryIsKnownByItsOwnCodeAlone(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);
    organising.put(List.of(entry("Codebieb", "Zeeland"), entry("Andere codebieb", "Zeeland")));

    organising.identify("Codebieb", " nl-0800070000 ");

    assertEquals(Optional.of("NL-0800070000"), organising.read("Codebieb").library().isil());
    assertEquals(
        "isil: Deze ISIL-code is van een andere bibliotheek.",
        refusal(() -> organising.identify("Andere codebieb", "NL-0800070000")));
    for (String wrong : List.of("NL-080007000", "BE-0800070000", "NL-08000700000", "0800070000")) {
      assertEquals("isil: " + Isil.ADVICE, refusal(() -> organising.identify("Codebieb", wrong)));
    }
    organising.identify("Codebieb", "");
    assertEquals(Optional.empty(), organising.read("Codebieb").library().isil());
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

  private static final String OF_ANOTHER =
      "naam: Deze bibliotheek hoort bij een andere ondersteuner dan u.";

  /** Serves a province of its own from the year 2000 on. */
  private static UUID supporter(Composition product, String name, String province) {
    return product.arrange(
        rows -> {
          UUID id = rows.supportOrganisation(name, Map.of());
          rows.row(
              "support_province",
              Map.of(
                  "support_organisation_id",
                  id,
                  "province",
                  province,
                  "valid_from",
                  LocalDate.of(2000, 1, 1)));
          return id;
        });
  }

  private static UUID library(Composition product, String name, String province) {
    return product.arrange(rows -> rows.library(name, Map.of("province", province)));
  }

  @Test
  void consultantEntersLibrariesInTheOwnProvincesOnly(Composition product) {
    UUID steun = supporter(product, "Steun Invoer", "Invoerland");
    product.actAs(TestActors.consultant(steun));
    var organising = product.get(Organising.class);
    assertEquals(List.of("Invoerland"), organising.provinces());

    organising.put(List.of(entry(" Bieb Invoer ", " Invoerland ")));

    assertEquals("Invoerland", organising.readEntered(" Bieb Invoer ").library().province());
    assertEquals(
        List.of("consulent@proef.example bibliotheek ingevoerd: Bieb Invoer, Invoerland"),
        AuditLines.about(product, "Bieb Invoer"));
    assertEquals(
        OF_ANOTHER, refusal(() -> organising.put(List.of(entry("Bieb Elders", "Utrecht")))));
    assertEquals(0L, product.value("select count(*) from library where name = 'Bieb Elders'"));
  }

  @Test
  void consultantTakesNoLibraryFromAnotherNorGivesOneAway(Composition product) {
    UUID ours = supporter(product, "Steun Ons", "Onsland");
    supporter(product, "Steun Hun", "Hunland");
    UUID own = library(product, "Bieb Ons", "Onsland");
    UUID theirs = library(product, "Bieb Hun", "Hunland");
    var organising = product.get(Organising.class);

    product.actAs(TestActors.consultant(ours, own));
    assertEquals(OF_ANOTHER, refusal(() -> organising.put(List.of(entry("Bieb Hun", "Onsland")))));
    assertEquals(OF_ANOTHER, refusal(() -> organising.put(List.of(entry("Bieb Ons", "Hunland")))));

    product.actAs(TestActors.reading(TestActors.consultant(ours, own), theirs));
    assertEquals(OF_ANOTHER, refusal(() -> organising.put(List.of(entry("Bieb Hun", "Onsland")))));
    assertEquals("Hunland", product.value("select province from library where name = 'Bieb Hun'"));
  }

  @Test
  void libraryMovesToAnotherProvinceAndStaysWhenNothingChanges(Composition product) {
    supporter(product, "Steun Van", "Vanland");
    supporter(product, "Steun Naar", "Naarland");
    library(product, "Bieb Verhuist", "Vanland");
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);

    organising.put(List.of(entry("Bieb Verhuist", "Vanland")));
    organising.put(List.of(entry("Bieb Verhuist", "Naarland")));

    var kept = organising.read("Bieb Verhuist");
    assertEquals("Naarland", kept.library().province());
    assertEquals("Steun Naar", kept.supporter().orElseThrow().name());
    assertEquals(
        List.of("beheerder@proef.example bibliotheek verplaatst: Bieb Verhuist, Naarland"),
        AuditLines.about(product, "Bieb Verhuist"));
  }

  @Test
  void everyMistakeOfAListIsToldUnderItsLine(Composition product) {
    supporter(product, "Steun Lijst", "Lijstland");
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);

    assertEquals(
        """
        regel 3: Noem de bibliotheek, in ten hoogste 120 tekens van het Latijnse schrift.
        regel 4: Niemand ondersteunt deze provincie. Controleer de spelling.
        regel 5: Niemand ondersteunt deze provincie. Controleer de spelling.""",
        refusal(
            () ->
                organising.put(
                    List.of(
                        new Organising.Entry("regel 2", "Bieb Lijst", "Lijstland"),
                        new Organising.Entry("regel 3", " ", "Lijstland"),
                        new Organising.Entry("regel 4", "Bieb Nergens", "Nergensland"),
                        new Organising.Entry("regel 5", "Bieb Niets", null)))));
    assertEquals(0L, product.value("select count(*) from library where name = 'Bieb Lijst'"));

    organising.put(List.of(new Organising.Entry("regel 2", "Bieb Lijst", "Lijstland")));

    assertEquals("Steun Lijst", organising.read("Bieb Lijst").supporter().orElseThrow().name());
  }

  @Test
  void listShowsWhatIsWithinReachAndAnAdministratorAll(Composition product) {
    UUID own = library(product, "Bieb Zicht", "Zeeland");
    library(product, "Bieb Verborgen", "Zeeland");
    var organising = product.get(Organising.class);

    product.actAs(TestActors.employee(UUID.randomUUID(), own));
    assertEquals(
        List.of("Bieb Zicht: ZB Bibliotheek van Zeeland"),
        organising.list().stream()
            .map(k -> k.library().name() + ": " + k.supporter().orElseThrow().name())
            .toList());
    assertEquals("Bieb Zicht", organising.read(own).library().name());
    assertEquals(
        "404 Deze bibliotheek bestaat niet.", refusal(() -> organising.read("Bieb Verborgen")));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.", refusal(() -> organising.read(UUID.randomUUID())));

    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertEquals("Bieb Verborgen", organising.read("Bieb Verborgen").library().name());
  }

  @Test
  void branchesAreReplacedAsAWhole(Composition product) {
    UUID own = library(product, "Bieb Vestigingen", "Zeeland");
    product.actAs(TestActors.consultant(UUID.randomUUID(), own));
    var organising = product.get(Organising.class);

    organising.replaceBranches("Bieb Vestigingen", List.of(new Branch("C", "Centrum")));
    organising.replaceBranches(
        "Bieb Vestigingen", List.of(new Branch("N", "Noord"), new Branch("A", "Akker")));

    assertEquals(
        List.of(new Branch("A", "Akker"), new Branch("N", "Noord")),
        organising.branches("Bieb Vestigingen"));
    assertEquals(
        List.of(
            "consulent@proef.example vestigingen vervangen: Bieb Vestigingen, 1",
            "consulent@proef.example vestigingen vervangen: Bieb Vestigingen, 2"),
        AuditLines.about(product, "Bieb Vestigingen"));
  }

  @Test
  void branchesThatAreRefusedLeaveThoseThatWere(Composition product) {
    UUID own = library(product, "Bieb Blijft", "Zeeland");
    product.actAs(TestActors.consultant(UUID.randomUUID(), own));
    var organising = product.get(Organising.class);
    var before = List.of(new Branch("C", "Centrum"));
    organising.replaceBranches("Bieb Blijft", before);

    for (List<Branch> wrong :
        List.of(
            List.of(new Branch("", "Zonder code")),
            List.of(new Branch("X", null)),
            List.of(new Branch("x".repeat(21), "Lang")),
            List.of(new Branch("X", "x".repeat(121))),
            List.of(new Branch("X", "Een"), new Branch("X", "Twee")))) {
      assertEquals(
          "vestigingen: Geef elke vestiging een eigen code (tot 20) en een naam (tot 120).",
          refusal(() -> organising.replaceBranches("Bieb Blijft", wrong)),
          wrong::toString);
    }
    assertEquals(before, organising.branches("Bieb Blijft"));
  }

  @Test
  void codesOfABranchAreCheckedAndMayBeLeftOut(Composition product) {
    UUID own = library(product, "Bieb Codes", "Zeeland");
    product.actAs(TestActors.consultant(UUID.randomUUID(), own));
    var organising = product.get(Organising.class);

    organising.replaceBranches(
        "Bieb Codes", List.of(new Branch("C", "Centrum", " nl-0800070001 ", "")));

    assertEquals(
        List.of(new Branch("C", "Centrum", "NL-0800070001", "")),
        organising.branches("Bieb Codes"));
    assertEquals(
        "vestigingen: Noord: " + Isil.ADVICE,
        refusal(
            () ->
                organising.replaceBranches(
                    "Bieb Codes", List.of(new Branch("N", "Noord", "NL-12", "")))));
    assertEquals(
        "vestigingen: Noord: deze gemeente staat in geen editie. Schrijf de naam of de CBS-code, of"
            + " laat haar weg.",
        refusal(
            () ->
                organising.replaceBranches(
                    "Bieb Codes", List.of(new Branch("N", "Noord", "", "Nergenshuizen")))));
  }

  @Test
  void administratorReadsAndReplacesTheBranchesOfAnyLibrary(Composition product) {
    library(product, "Bieb Ver", "Zeeland");
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);

    organising.replaceBranches("Bieb Ver", List.of(new Branch("V", "Ver")));

    assertEquals(List.of(new Branch("V", "Ver")), organising.branches("Bieb Ver"));
  }

  @Test
  void readingAloneChangesNothing(Composition product) {
    UUID theirs = library(product, "Bieb Gelezen", "Zeeland");
    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), theirs));
    var organising = product.get(Organising.class);

    assertEquals(List.of(), organising.branches("Bieb Gelezen"));
    String none = "404 Deze bibliotheek bestaat niet.";
    assertEquals(none, refusal(() -> organising.replaceBranches("Bieb Gelezen", List.of())));
    assertEquals(none, refusal(() -> organising.arrange("Bieb Gelezen", Arrangement.STANDARD)));
  }

  @Test
  void supporterDecidesWhatALibraryMayAskAndAnAdministratorDoesNot(Composition product) {
    UUID own = library(product, "Bieb Afspraak", "Zeeland");
    var agreed = new Arrangement(Set.of(ReportKind.MEMBERS), Arrangement.ResultTo.CONSULTANTS);
    product.actAs(TestActors.consultant(UUID.randomUUID(), own));
    var organising = product.get(Organising.class);

    organising.arrange("Bieb Afspraak", agreed);

    assertEquals(agreed, organising.read("Bieb Afspraak").library().arrangement());
    assertEquals(
        List.of("consulent@proef.example afspraken gewijzigd: Bieb Afspraak, " + agreed),
        AuditLines.about(product, "Bieb Afspraak"));
    for (var actor :
        List.of(
            TestActors.national(Role.ADMINISTRATOR), TestActors.employee(UUID.randomUUID(), own))) {
      product.actAs(actor);
      assertEquals(
          "403 U hebt hier geen recht op. Vraag uw beheerder.",
          refusal(() -> organising.arrange("Bieb Afspraak", Arrangement.STANDARD)));
    }
  }

  private static List<String> served(Organising organising, String supporter) {
    return organising.supportOrganisations().stream()
        .filter(o -> o.name().equals(supporter))
        .flatMap(o -> o.provinces().stream())
        .toList();
  }

  @Test
  void provinceIsServedByTheNextFromItsDayOn(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);
    var today = Today.in(product.clock());
    organising.putSupporter("Oude steun", "oud@steun.example", List.of("Wisselland"), null);
    organising.putSupporter(
        "Nieuwe steun", "nieuw@steun.example", List.of("Wisselland"), today.plusDays(1));

    assertEquals(List.of("Wisselland"), served(organising, "Oude steun"));
    assertEquals(List.of(), served(organising, "Nieuwe steun"));
    product.clock().advance(Duration.ofDays(1));
    assertEquals(List.of(), served(organising, "Oude steun"));
    assertEquals(List.of("Wisselland"), served(organising, "Nieuwe steun"));
    product.clock().advance(Duration.ofDays(-1));
    organising.putSupporter("Nieuwe steun", "ander@steun.example", List.of("Wisselland"), null);

    assertEquals(List.of("Wisselland"), served(organising, "Nieuwe steun"));
    assertEquals(List.of(), served(organising, "Oude steun"));
    assertEquals(
        List.of("ander@steun.example"),
        organising.supportOrganisations().stream()
            .filter(o -> o.name().equals("Nieuwe steun"))
            .map(SupportOrganisation::email)
            .toList());
    assertEquals(
        List.of(today),
        organising.servicePeriods().stream()
            .filter(period -> period.province().equals("Wisselland"))
            .map(ServicePeriod::from)
            .toList());
  }

  @Test
  void supporterThatServesAProvinceAlreadyGoesOnAsBefore(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var organising = product.get(Organising.class);
    var first = LocalDate.of(2020, 2, 1);
    organising.putSupporter("Vaste steun", "", List.of("Vastland"), first);

    organising.putSupporter("Vaste steun", "vast@steun.example", List.of("Vastland"), null);

    assertEquals(
        List.of(first),
        organising.servicePeriods().stream()
            .filter(period -> period.province().equals("Vastland"))
            .map(ServicePeriod::from)
            .toList());
    assertEquals(
        List.of(
            "beheerder@proef.example ondersteuningsorganisatie bewaard: Vaste steun, Vastland",
            "beheerder@proef.example ondersteuningsorganisatie bewaard: Vaste steun, Vastland"),
        AuditLines.about(product, "Vaste steun"));
  }

  @Test
  void onlyAnAdministratorKeepsSupportOrganisations(Composition product) {
    UUID steun = supporter(product, "Steun Zelf", "Zelfland");
    product.actAs(TestActors.consultant(steun));
    var organising = product.get(Organising.class);

    String noRight = "403 U hebt hier geen recht op. Vraag uw beheerder.";
    assertEquals(
        noRight,
        refusal(() -> organising.putSupporter("Steun Zelf", "x@y.nl", List.of("Utrecht"), null)));
    assertEquals(noRight, refusal(organising::servicePeriods));
    assertEquals(List.of("Zelfland"), served(organising, "Steun Zelf"));
  }

  @Test
  void nineSupportOrganisationsServeTheTwelveProvinces(Composition product) {
    var known =
        product.get(Organising.class).supportOrganisations().stream()
            .collect(Collectors.toMap(SupportOrganisation::name, SupportOrganisation::provinces));

    var expected =
        Map.of(
            "Biblionet Groningen", List.of("Groningen"),
            "Fers", List.of("Friesland"),
            "Biblionet Drenthe", List.of("Drenthe"),
            "Rijnbrink", List.of("Gelderland", "Overijssel"),
            "Bibliotheeknetwerk Flevoland", List.of("Flevoland"),
            "BiSC", List.of("Utrecht"),
            "Probiblio", List.of("Noord-Holland", "Zuid-Holland"),
            "ZB Bibliotheek van Zeeland", List.of("Zeeland"),
            "Cubiss", List.of("Limburg", "Noord-Brabant"));
    known.keySet().retainAll(expected.keySet());
    assertEquals(expected, known);
  }
}
