// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Studies and findings of tests. */
public final class ResearchFixtures {
  public static final StudyDescription TOLD =
      told("Wat gezinnen zoeken", LocalDate.of(2024, 5, 31));

  private ResearchFixtures() {}

  public static StudyDescription told(String title, LocalDate until) {
    return new StudyDescription(
        title,
        "Waarom komen jonge gezinnen?",
        StudyDesign.SAMPLE,
        "Vragenlijst op papier",
        until.minusMonths(2),
        until,
        410,
        new BigDecimal("31.5"),
        "Gezinnen komen voor rust en voor boeken.",
        "https://example.org/gezinnen",
        "CC BY 4.0");
  }

  public static Study study(StudyOwner owner, StudyReaders readers, StudyState state) {
    return new Study(UUID.randomUUID(), owner, readers, state, TOLD, 1);
  }

  /** In words alone, about the segment A and the theme voorlezen. */
  public static Finding finding(String text, int n) {
    return finding(text, n, Tag.segment("Proef", "A"), Tag.theme("Proef", "voorlezen"));
  }

  public static Finding finding(String text, int n, Tag... tags) {
    return new Finding(
        UUID.randomUUID(), text, null, n, Strength.of(StudyDesign.SAMPLE, n), List.of(tags));
  }
}
