// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.ArchiveQuestion;
import nl.publiekswijzer.publication.FoundVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ArchiveSearchTest {
  private ArchiveSearch search;
  private PublicationStoreFixtures publications;
  private UUID members;
  private UUID residents;

  @BeforeEach
  void publish(TestTransaction transaction) {
    search = new ArchiveSearch(transaction.entities());
    publications = new PublicationStoreFixtures(transaction);
    transaction.insert(
        "postcode_area",
        Map.of(
            "edition_id", publications.edition,
            "postcode4", 1234,
            "municipality_code", "GM77",
            "municipality", "Brinkdorp aan de Vecht",
            "province_code", "PV26",
            "block", 1234,
            "province", "Utrecht"));
    members =
        publications.bare(
            publications.merelstede,
            "kind",
            "MEMBERS",
            "year",
            2024,
            "number",
            "PW-1/ledenanalyse-1/2024/v1",
            "work_area",
            "GM77|");
    residents =
        publications.bare(
            publications.vinkenoord,
            "kind",
            "RESIDENTS",
            "year",
            2025,
            "number",
            "PW-2/inwonersanalyse-1/2025/v1",
            "work_area",
            "|1234",
            "area_name",
            "De Brinken");
  }

  private List<UUID> found(String text, int year, ReportKind kind, UUID... libraries) {
    String reach = String.join(",", List.of(libraries).stream().map(UUID::toString).toList());
    return search.find(new ArchiveQuestion(text, year, kind), reach, 10).stream()
        .map(FoundVersion::id)
        .toList();
  }

  private List<UUID> found(String text) {
    return found(text, 0, null, publications.merelstede, publications.vinkenoord);
  }

  @Test
  void aVersionIsFoundByNumberLibraryProvinceAndPlace() {
    assertEquals(List.of(members), found("ledenanalyse-1/2024"));
    assertEquals(List.of(residents), found("vinkenoord"));
    assertEquals(List.of(members), found("UTRECHT"));
    assertEquals(List.of(residents, members), found("aan de vecht"));
    assertEquals(List.of(residents), found("de brinken"));
    assertEquals(List.of(), found("%"));
    assertEquals(List.of(), found("nergens"));
  }

  @Test
  void yearAndKindNarrowItDown() {
    assertEquals(
        List.of(residents),
        found("", 2025, null, publications.merelstede, publications.vinkenoord));
    assertEquals(
        List.of(members),
        found("", 0, ReportKind.MEMBERS, publications.merelstede, publications.vinkenoord));
  }

  @Test
  void nothingIsFoundBeyondReach() {
    assertEquals(List.of(members), found("aan de vecht", 0, null, publications.merelstede));
    assertEquals(List.of(), found("aan de vecht", 0, null));
  }
}
