// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import static nl.publiekswijzer.research.ResearchFixtures.finding;
import static nl.publiekswijzer.research.ResearchFixtures.study;
import static nl.publiekswijzer.research.ResearchFixtures.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyKeeper;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.StudyReaders;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the register gives back, and to whom the database shows it. */
@ExtendWith(RolledBack.class)
class ResearchRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  private TestTransaction transaction;
  private StudyRepository studies;
  private FindingRepository findings;
  private ResearchSearch search;
  private UUID supporter;
  private StudyOwner own;
  private StudyOwner neighbour;
  private StudyOwner foreign;

  @BeforeEach
  void enterThreeLibrariesOfTwoSupporters(TestTransaction given) {
    transaction = given;
    var rows = new Rows(given);
    supporter = rows.supportOrganisation("Steun Midden", Map.of());
    rows.supports(supporter, "Midden", LocalDate.of(2020, 1, 1));
    rows.supports(
        rows.supportOrganisation("Steun Zuid", Map.of()), "Zuid", LocalDate.of(2020, 1, 1));
    own = library(rows, "Bieb Eigen", "Midden");
    neighbour = library(rows, "Bieb Buur", "Midden");
    foreign = library(rows, "Bieb Vreemd", "Zuid");
    studies = new StudyRepository(given.entities());
    findings = new FindingRepository(given.entities());
    search = new ResearchSearch(given.entities());
  }

  private static StudyOwner library(Rows rows, String name, String province) {
    return new StudyOwner(rows.library(name, Map.of("province", province)), null, name);
  }

  private Study entered(StudyOwner owner, StudyReaders readers, StudyState state) {
    return entered(study(owner, readers, state));
  }

  /** As the worker, whom nothing is hidden from. */
  private Study entered(Study study) {
    transaction.actAs(DatabaseRole.WORKER);
    studies.add(study, NOW);
    findings.add(study.id(), finding("Gezinnen komen voor rust", 120));
    return study;
  }

  private void work(String organisation, UUID... libraries) {
    transaction.actAs(DatabaseRole.WEB, libraries);
    transaction
        .entities()
        .createNativeQuery("select set_config('publiekswijzer.organisation', ?1, true)")
        .setParameter(1, organisation)
        .getSingleResult();
  }

  /** Whether a study comes back, by itself, by its findings, in a list, and by a tag. */
  private List<Boolean> seen(Study study) {
    var wanted = new FindingQuestion("Proef", "A", "", "", 0, Optional.empty());
    return List.of(
        studies.find(study.id()).isPresent(),
        !findings.list(study.id()).isEmpty(),
        search.list(StudyQuestion.first("", FindingQuestion.ALL), StudyKeeper.NOBODY).stream()
            .anyMatch(found -> found.study().equals(study)),
        search.listFindings(wanted, 100).stream()
            .anyMatch(quoted -> quoted.study().equals(study.id())));
  }

  private void assertSeen(boolean expected, Study study) {
    assertEquals(java.util.Collections.nCopies(4, expected), seen(study));
  }

  @Test
  void studyComesBackWithWhatItFound() {
    var entered = study(own, StudyReaders.EVERYBODY, StudyState.PUBLISHED);
    var finding =
        new Finding(
            UUID.randomUUID(),
            "Van de gezinnen leest 42,5 % voor",
            new Measure(new BigDecimal("42.5"), "%", new BigDecimal("4.8")),
            400,
            Strength.SUBSTANTIATED,
            List.of(
                Tag.proposition("boekstart"),
                Tag.segment("Proef", "A"),
                Tag.segment("Proef", "D"),
                Tag.theme("Proef", "voorlezen")));
    work("", own.library());
    studies.add(entered, NOW);
    findings.add(entered.id(), finding);
    findings.add(entered.id(), finding("Zonder getal", 10, Tag.proposition("taalhuis")));

    assertEquals(Optional.of(entered), studies.find(entered.id()));
    assertEquals(finding, findings.list(entered.id()).get(0));
    assertEquals(2, findings.list(entered.id()).size());
    assertTrue(studies.isKnown(entered));
  }

  @Test
  void everybodyReadsWhatIsForEverybody() {
    var study = entered(foreign, StudyReaders.EVERYBODY, StudyState.PUBLISHED);

    work("", own.library());
    assertSeen(true, study);
    work("");
    assertSeen(true, study);
  }

  @Test
  void librariesOfOneSupporterReadWhatIsForThem() {
    var study = entered(neighbour, StudyReaders.SUPPORTED, StudyState.PUBLISHED);
    var ofSupporter =
        entered(
            new StudyOwner(null, supporter, "Steun Midden"),
            StudyReaders.SUPPORTED,
            StudyState.PUBLISHED);

    for (var shared : List.of(study, ofSupporter)) {
      work("", own.library());
      assertSeen(true, shared);
      work(supporter.toString());
      assertSeen(true, shared);
      work("", foreign.library());
      assertSeen(false, shared);
      work("");
      assertSeen(false, shared);
      work("national");
      assertSeen(false, shared);
    }
  }

  @Test
  void ownerAloneReadsWhatIsForTheOwner() {
    var ofLibrary = entered(own, StudyReaders.OWNER, StudyState.PUBLISHED);
    var ofSupporter =
        entered(
            new StudyOwner(null, supporter, "Steun Midden"),
            StudyReaders.OWNER,
            StudyState.PUBLISHED);
    var ofCountry = entered(StudyOwner.NATIONAL, StudyReaders.OWNER, StudyState.PUBLISHED);

    work("", own.library());
    assertSeen(true, ofLibrary);
    assertSeen(false, ofSupporter);
    assertSeen(false, ofCountry);
    work("", neighbour.library(), foreign.library());
    assertSeen(false, ofLibrary);
    work(supporter.toString(), own.library(), neighbour.library());
    assertSeen(true, ofLibrary);
    assertSeen(true, ofSupporter);
    assertSeen(false, ofCountry);
    work("national");
    assertSeen(false, ofLibrary);
    assertSeen(true, ofCountry);
  }

  @Test
  void conceptIsForItsOwnerWhateverItsReaders() {
    var study = entered(foreign, StudyReaders.EVERYBODY, StudyState.CONCEPT);
    var keeper = new StudyKeeper(Set.of(foreign.library()), null, false);

    work("", own.library());
    assertSeen(false, study);
    work("", foreign.library());
    assertEquals(List.of(true, true, false, false), seen(study));
    assertEquals(
        List.of(study),
        search.list(StudyQuestion.first("", FindingQuestion.ALL), keeper).stream()
            .map(found -> found.study())
            .toList());
  }

  @Test
  void whoMayReadMayNotYetChange() {
    var study = entered(foreign, StudyReaders.EVERYBODY, StudyState.PUBLISHED);
    var finding = findings.list(study.id()).get(0);
    work("", own.library());

    assertFalse(studies.change(study));
    findings.remove(finding.id());
    findings.grade(finding.id(), Strength.SIGNAL);

    assertEquals(List.of(finding), findings.list(study.id()));
    assertThrows(
        PersistenceException.class, () -> findings.add(study.id(), finding("Ingesmokkeld", 50)));
  }

  @Test
  void nobodyEntersAStudyOfAnother() {
    work("", own.library());

    assertThrows(
        PersistenceException.class,
        () -> studies.add(study(foreign, StudyReaders.EVERYBODY, StudyState.CONCEPT), NOW));
  }

  @Test
  void changeCountsOnTheVersionThatWasSeen() {
    var study = entered(own, StudyReaders.EVERYBODY, StudyState.CONCEPT);
    var next =
        new Study(
            study.id(),
            own,
            StudyReaders.OWNER,
            study.state(),
            told("Anders genoemd", LocalDate.of(2025, 1, 31)),
            1);
    work("", own.library());

    assertTrue(studies.change(next));
    assertFalse(studies.change(next));
    studies.become(study.id(), StudyState.PUBLISHED);

    assertEquals(
        new Study(next.id(), own, StudyReaders.OWNER, StudyState.PUBLISHED, next.told(), 3),
        studies.find(study.id()).orElseThrow());
  }

  @Test
  void findingIsChangedWithItsTags() {
    var study = entered(own, StudyReaders.EVERYBODY, StudyState.CONCEPT);
    work("", own.library());
    var before = findings.list(study.id()).get(0);
    var after =
        new Finding(
            before.id(), "Anders", null, 40, Strength.INDICATION, List.of(Tag.proposition("taal")));

    findings.change(after);
    assertEquals(List.of(after), findings.list(study.id()));
    findings.remove(after.id());
    assertEquals(List.of(), findings.list(study.id()));
  }

  @Test
  void newestAndOfOneYearTheStrongestFindingsComeFirst() {
    var old = withEnd("Oud", LocalDate.of(2019, 3, 1));
    var later = withEnd("Nieuw", LocalDate.of(2025, 3, 1));
    findings.add(later.id(), finding("Zwak", 12));
    findings.add(later.id(), finding("Sterk", 300));
    work("", own.library());

    assertEquals(
        List.of("Sterk", "Gezinnen komen voor rust", "Zwak", "Gezinnen komen voor rust"),
        asked("", "A", "", 0, Optional.empty()));
    assertEquals(2019, quoted("", "A", "", 0, Optional.empty()).get(3).year());
    assertEquals(old.id(), quoted("", "A", "", 0, Optional.empty()).get(3).study());
    assertEquals(List.of("Zwak"), asked("Proef", "A", "", 0, Optional.of(Strength.SIGNAL)));
    assertEquals(3, asked("", "", "voorlezen", 2020, Optional.empty()).size());
    assertEquals(List.of(), asked("Andere", "A", "", 0, Optional.empty()));
  }

  private Study withEnd(String title, LocalDate until) {
    return entered(
        new Study(
            UUID.randomUUID(),
            own,
            StudyReaders.EVERYBODY,
            StudyState.PUBLISHED,
            told(title, until),
            1));
  }

  private List<QuotedFinding> quoted(
      String segmentation, String segment, String theme, int from, Optional<Strength> strength) {
    return search.listFindings(
        new FindingQuestion(segmentation, segment, theme, "", from, strength), 100);
  }

  private List<String> asked(
      String segmentation, String segment, String theme, int from, Optional<Strength> strength) {
    return quoted(segmentation, segment, theme, from, strength).stream()
        .map(quoted -> quoted.finding().text())
        .toList();
  }

  @Test
  void wordsAreSoughtInTitleQuestionAndFindings() {
    var study = withEnd("Onderzoek onder Ouders", LocalDate.of(2024, 3, 1));
    withEnd("Iets anders", LocalDate.of(2023, 3, 1));
    work("", own.library());

    for (String words : List.of("ouders", "OUDERS rust", "gezinnen ouders", "jonge ouders")) {
      assertEquals(List.of(study.id()), found(words), words);
    }
    assertEquals(2, found("").size());
    assertEquals(List.of(), found("ouders fietsen"));
    assertEquals(
        2, search.count(StudyQuestion.first("rust", FindingQuestion.ALL), StudyKeeper.NOBODY));
    assertEquals(
        1,
        search
            .listAll(StudyQuestion.first("rust", FindingQuestion.ALL), StudyKeeper.NOBODY, 1)
            .size());
  }

  private List<UUID> found(String words) {
    return search.list(StudyQuestion.first(words, FindingQuestion.ALL), StudyKeeper.NOBODY).stream()
        .map(found -> found.study().id())
        .toList();
  }

  @Test
  void strengthIsThatOfTheDesign() {
    var study = entered(own, StudyReaders.EVERYBODY, StudyState.PUBLISHED);
    work("", own.library());
    var finding = findings.list(study.id()).get(0);

    findings.grade(finding.id(), Strength.of(StudyDesign.OPEN_CALL, finding.n()));

    assertEquals(Strength.INDICATION, findings.list(study.id()).get(0).strength());
  }
}
