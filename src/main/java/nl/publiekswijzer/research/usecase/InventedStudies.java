// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDescription;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.StudyReaders;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.Tag;

/** The studies of the demonstration; nobody was asked anything. */
final class InventedStudies {
  private static final String LICENCE = "CC BY 4.0";

  private final String segmentation;

  private InventedStudies(String segmentation) {
    this.segmentation = segmentation;
  }

  /** A study with what it found; the same ids every time. */
  record Invented(Study study, List<Finding> findings) {}

  /**
   * @param owners a library, a support organisation and the country
   */
  static List<Invented> of(String segmentation, List<StudyOwner> owners) {
    var invented = new InventedStudies(segmentation);
    return List.of(
        invented.families(owners.get(0)),
        invented.strangers(owners.get(1)),
        invented.online(owners.get(2)));
  }

  private Invented families(StudyOwner owner) {
    var told =
        new StudyDescription(
            "Wat gezinnen in de bibliotheek zoeken (verzonnen)",
            "Waarvoor komen gezinnen met jonge kinderen, en wat missen zij?",
            StudyDesign.SAMPLE,
            "Vragenlijst op papier en online onder gezinnen uit een steekproef.",
            LocalDate.of(2025, 3, 3),
            LocalDate.of(2025, 4, 25),
            412,
            new BigDecimal("38"),
            "Gezinnen komen voor boeken en blijven voor de rust. Op zaterdag is er te weinig plek.",
            "",
            LICENCE);
    return invented(
        1,
        owner,
        StudyReaders.EVERYBODY,
        told,
        finding(
            11,
            told,
            "Gezinnen noemen een rustige plek om voor te lezen vaker dan boeken.",
            new Measure(new BigDecimal("42"), "%", new BigDecimal("5")),
            386,
            segment("C"),
            segment("D"),
            theme("voorlezen")),
        finding(
            12,
            told,
            "Alleenstaande ouders komen liever op zaterdagochtend dan na schooltijd.",
            new Measure(new BigDecimal("61"), "%", new BigDecimal("13")),
            54,
            segment("E"),
            theme("voorlezen")),
        finding(
            13,
            told,
            "Wie hulp bij huiswerk krijgt, komt vaker terug.",
            new Measure(new BigDecimal("2.5"), "keer zo vaak", null),
            48,
            segment("D"),
            theme("studieplekken"),
            Tag.proposition("de-bibliotheek-op-school")));
  }

  private Invented strangers(StudyOwner owner) {
    var told =
        new StudyDescription(
            "Waarom mensen niet komen (verzonnen)",
            "Wat houdt mensen weg die geen lid zijn?",
            StudyDesign.OPEN_CALL,
            "Open oproep in huis-aan-huisbladen en op straat.",
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 10, 31),
            265,
            null,
            "Niet de prijs maar de openingstijden houden mensen weg.",
            "",
            LICENCE);
    return invented(
        2,
        owner,
        owner.library() == null ? StudyReaders.SUPPORTED : StudyReaders.EVERYBODY,
        told,
        finding(
            21,
            told,
            "Werkende mensen alleen zeggen dat de bibliotheek dicht is als zij vrij zijn.",
            new Measure(new BigDecimal("57"), "%", null),
            121,
            segment("A"),
            segment("F")),
        finding(
            22,
            told,
            "Stellen zonder kinderen weten niet dat zij er ook kunnen werken.",
            null,
            44,
            segment("B"),
            segment("G"),
            theme("studieplekken")));
  }

  private Invented online(StudyOwner owner) {
    var told =
        new StudyDescription(
            "Hulp bij digitale overheid (verzonnen)",
            "Wat gebeurt er nadat iemand hulp kreeg?",
            StudyDesign.CONVERSATIONS,
            "Gesprekken met bezoekers van spreekuren, een maand na hun bezoek.",
            LocalDate.of(2024, 1, 15),
            LocalDate.of(2024, 6, 14),
            48,
            null,
            "De meesten regelen hun zaken daarna zelf; ouderen komen terug voor het gesprek.",
            "",
            LICENCE);
    return invented(
        3,
        owner,
        StudyReaders.EVERYBODY,
        told,
        finding(
            31,
            told,
            "Ouderen komen na het spreekuur terug voor het gesprek, niet voor de computer.",
            null,
            31,
            segment("K"),
            theme("digitaal"),
            Tag.proposition("informatiepunt-digitale-overheid")),
        finding(
            32,
            told,
            "Mensen alleen van middelbare leeftijd regelen de volgende aanvraag zelf.",
            null,
            17,
            segment("H"),
            theme("digitaal"),
            Tag.proposition("informatiepunt-digitale-overheid")));
  }

  private static Invented invented(
      int number, StudyOwner owner, StudyReaders readers, StudyDescription told, Finding... found) {
    var study = new Study(id(number), owner, readers, StudyState.PUBLISHED, told, 1);
    return new Invented(study, List.of(found));
  }

  private static Finding finding(
      int number, StudyDescription told, String text, Measure measure, int n, Tag... tags) {
    return new Finding(id(number), text, measure, n, Strength.of(told.design(), n), List.of(tags));
  }

  private Tag segment(String code) {
    return Tag.segment(segmentation, code);
  }

  private Tag theme(String code) {
    return Tag.theme(segmentation, code);
  }

  private static UUID id(int number) {
    return new UUID(0x5eL, number);
  }
}
