// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.StudyImport.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Composed.class)
class StudyImportTest {
  private static final String FILE =
      """
      titel;vraag;opzet;methode;van;tot;n;bibliotheek;lezers;samenvatting;toestand;bevinding;n_groep;getal;eenheid;marge;segmenten;themas;proposities
      %1$s een;Waarom?;steekproef;Papier;2024-01-01;2024-02-01;300;%1$s;iedereen;Kort;gepubliceerd;Rust trekt;150;42,5;%%;;A|B;voorlezen;boekstart
      %1$s een;;;;;;;;;;;Boeken ook;80;;;;A;;
      %1$s twee;Hoe?;gesprekken;Groepen;2023-01-01;2023-02-01;30;%1$s;eigen-organisatie;Kort;;;;;;;;;
      """;

  private static Imported load(Composition product, String file) {
    return product
        .get(StudyImport.class)
        .load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<StudyReading.StudyLeaf> found(Composition product, String words) {
    return product.get(StudyReading.class).listAll(StudyQuestion.first(words, FindingQuestion.ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void studiesComeInWithTheirFindings(String separator, Composition product) {
    String name = separator.equals(";") ? "Bieb Punt" : "Bieb Tab";
    var shelf = ResearchRows.of(product, name);
    product.actAs(shelf.employee());

    var imported = load(product, FILE.formatted(name).replace(";", separator));

    assertEquals(new Imported(2, 2), imported);
    var leaves = found(product, name);
    assertEquals(
        List.of(StudyState.PUBLISHED, StudyState.CONCEPT),
        leaves.stream().map(leaf -> leaf.study().state()).toList());
    var findings = leaves.get(0).findings();
    assertEquals(
        List.of("Rust trekt", "Boeken ook"), findings.stream().map(f -> f.text()).toList());
    assertEquals(4, findings.get(0).tags().size());
  }

  @Test
  void whatIsFetchedCanBeReadInElsewhere(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Heen");
    product.actAs(shelf.employee());
    load(product, FILE.formatted("Bieb Heen"));
    var question = StudyQuestion.first("Bieb Heen", FindingQuestion.ALL);
    String csv = new String(product.get(StudyExport.class).csv(question), StandardCharsets.UTF_8);
    var other = ResearchRows.of(product, "Bieb Terug");
    product.actAs(other.employee());

    load(product, csv.replace("Bieb Heen", "Bieb Terug"));

    assertTrue(csv.contains("\"Rust trekt\";\"42,5\";\"%\";"), csv);
    assertEquals(
        csv.replace("Bieb Heen", "Bieb Terug"),
        new String(
            product
                .get(StudyExport.class)
                .csv(StudyQuestion.first("Bieb Terug", FindingQuestion.ALL)),
            StandardCharsets.UTF_8));
  }

  @Test
  void mistakesAreToldByLineAndNothingComesIn(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Niets");
    product.actAs(shelf.employee());
    String file =
        FILE.formatted("Bieb Niets")
            .replace("Boeken ook;80", "Bel 06-12345678;8")
            .replace("een;;;;", "een;Anders?;;;")
            .replace("gesprekken", "praten");

    assertEquals(
        """
        regel 3: Regel 3, kolom vraag: Regel 2 zegt van dit onderzoek iets anders. Laat de cel leeg.
        regel 3: Regel 3, kolom bevinding: Deze tekst bevat een telefoonnummer. Haal weg wat naar \
        één persoon leidt en beschrijf de groep.
        regel 3: Regel 3, kolom n_groep: Een groep van minder dan 10 is te klein: mensen kunnen \
        zichzelf of elkaar herkennen. Neem groepen samen of laat de bevinding weg.
        regel 4: Regel 4, kolom opzet: Kies hoe de deelnemers zijn gekozen: telling, steekproef, \
        open-oproep of gesprekken.""",
        refusal(() -> load(product, file)));
    assertEquals(List.of(), found(product, "Bieb Niets"));
  }

  @Test
  void studyThatIsThereDoesNotComeInAgain(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Dubbel");
    product.actAs(shelf.employee());
    load(product, FILE.formatted("Bieb Dubbel"));

    assertEquals(
        """
        regel 2: Regel 2, kolom titel: Dit onderzoek staat al in het register.
        regel 4: Regel 4, kolom titel: Dit onderzoek staat al in het register.""",
        refusal(() -> load(product, FILE.formatted("Bieb Dubbel"))));
  }

  @Test
  void fileNeedsItsColumnsAndLines(Composition product) {
    product.actAs(ResearchRows.of(product, "Bieb Kolommen").employee());

    assertEquals(
        "bestand: Deze kolommen ontbreken: vraag, opzet, methode, van, tot, n, samenvatting,"
            + " lezers, bevinding, n_groep.",
        refusal(() -> load(product, "titel;iets\nA;B\n")));
    assertEquals(
        "bestand: Het bestand heeft geen regels onder de kolomnamen.",
        refusal(() -> load(product, FILE.lines().findFirst().orElseThrow() + "\n")));
  }
}
