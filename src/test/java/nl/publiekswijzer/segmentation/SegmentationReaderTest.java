// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import org.junit.jupiter.api.Test;

class SegmentationReaderTest {
  @Test
  void rowWithoutParentIsAMainSegment() {
    assertEquals(
        new Segmentation(
            "klein",
            List.of(new Segment("X", "Eerste")),
            List.of(new Subsegment("X01", "X", "Deel", 10, 100))),
        read(
            "code;hoofdsegment;naam;leeftijd;welstand;huishoudens_nl\nX;;Eerste;;;\n"
                + "X01;X;Deel;10;100;5\n"));
  }

  @Test
  void positionOffTheAxisIsRefusedByLine() {
    var refusal =
        assertThrows(
            CsvException.class,
            () -> read("code;hoofdsegment;naam;leeftijd;welstand\nX;;E;;\nX01;X;D;10;101\n"));
    assertEquals(
        "regel 3: welstand moet een heel getal van 0 tot en met 100 zijn", refusal.getMessage());
  }

  @Test
  void allMistakesCanBeToldTogether() {
    var told = new ArrayList<String>();
    String text =
        "code;hoofdsegment;naam;leeftijd;welstand\nX;;Eerste;;\nX;;Weer;;\nX01;X;;1;2\n"
            + "X02;X;Deel;oud;101\nY01;Y;Deel;3;4\n";
    try (var file = open(text)) {
      var reader = new SegmentationReader(file, (reason, line) -> told.add(line + " " + reason));
      while (file.next()) {
        reader.readRow();
      }
      assertEquals(Optional.empty(), reader.segmentation("klein"));
    }
    assertEquals(
        List.of(
            "3 code X komt twee keer voor",
            "4 code of naam is leeg",
            "5 leeftijd moet een heel getal van 0 tot en met 100 zijn",
            "5 welstand moet een heel getal van 0 tot en met 100 zijn",
            "6 hoofdsegment Y staat niet in dit bestand"),
        told);
  }

  private static Segmentation read(String text) {
    try (var file = open(text)) {
      return SegmentationReader.read(file, "klein");
    }
  }

  private static CsvReader open(String text) {
    return new CsvReader(
        new ByteArrayInputStream(text.getBytes(UTF_8)), new CsvLimits(10_000, 100));
  }
}
