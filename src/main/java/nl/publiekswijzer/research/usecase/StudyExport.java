// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.usecase.StudyReading.StudyLeaf;

/** Writes studies that the actor may read to a file that can be read in elsewhere. */
@Dependent
public class StudyExport {
  private final StudyReading reading;

  @Inject
  public StudyExport(StudyReading reading) {
    this.reading = reading;
  }

  /** With the columns of {@link StudyColumns}, and how firmly each finding stands. */
  @Transactional
  public byte[] csv(StudyQuestion question) {
    var csv =
        new CsvText(
            Stream.concat(StudyColumns.all().stream(), Stream.of("sterkte"))
                .toArray(String[]::new));
    reading.listAll(question).forEach(leaf -> rows(leaf).forEach(cells -> csv.row(cells)));
    return csv.bytes();
  }

  /** A study without findings has a line all the same. */
  private static List<Object[]> rows(StudyLeaf leaf) {
    return leaf.findings().isEmpty()
        ? List.<Object[]>of(row(leaf, FindingForm.EMPTY, ""))
        : leaf.findings().stream()
            .map(finding -> row(leaf, FindingForm.of(finding), strength(finding)))
            .toList();
  }

  private static String strength(Finding finding) {
    return finding.strength().word();
  }

  private static Object[] row(StudyLeaf leaf, FindingForm finding, String strength) {
    var study = StudyForm.of(leaf.study());
    var cells =
        new ArrayList<Object>(
            List.of(
                study.titel(),
                study.vraag(),
                study.opzet(),
                study.methode(),
                study.van(),
                study.tot(),
                study.n(),
                study.respons(),
                study.bibliotheek(),
                study.ondersteuningsorganisatie(),
                study.lezers(),
                study.samenvatting(),
                study.verwijzing(),
                study.licentie(),
                leaf.study().state().word()));
    cells.addAll(
        List.of(
            finding.tekst(),
            finding.getal(),
            finding.eenheid(),
            finding.marge(),
            finding.n(),
            String.join(StudyColumns.NEXT, finding.segmenten()),
            String.join(StudyColumns.NEXT, finding.themas()),
            String.join(StudyColumns.NEXT, finding.proposities()),
            strength));
    return cells.toArray();
  }
}
