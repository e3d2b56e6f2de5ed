package nl.publiekswijzer.segmentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
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
    assertEquals("regel 3: welstand is geen heel getal van 0 tot en met 100", refusal.getMessage());
  }

  private static Segmentation read(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var file = new CsvReader(bytes, new CsvLimits(10_000, 100))) {
      return new SegmentationReader(file).read("klein");
    }
  }
}
