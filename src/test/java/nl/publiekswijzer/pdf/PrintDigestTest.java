// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.it.Project;
import nl.publiekswijzer.platform.Software;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintDigestTest {
  private static final String CODE = "src/main/java/nl/publiekswijzer/";
  private static final String RESOURCES = "src/main/resources/";

  @TempDir private Path project;

  private String before;

  @BeforeEach
  void makeAProject() throws IOException {
    for (String file :
        List.of(
            "reports/leden/leden.jrxml",
            "reports/leden/leden.properties",
            CODE + "analysis/Formulas.java",
            CODE + "figure/Bar.java",
            CODE + "pdf/Ink.java",
            CODE + "publication/compose/Cover.java",
            CODE + "segmentation/Texts.java",
            CODE + "sheet/Page.java",
            CODE + "request/Queue.java",
            RESOURCES + "fonts/letter.ttf",
            RESOURCES + "icc/colours.icc",
            RESOURCES + "segmentatie/teksten.csv",
            RESOURCES + "jasperreports.properties",
            RESOURCES + "jasperreports_extension.properties")) {
      write(file, "een\ntwee");
    }
    before = PrintDigest.of(project);
  }

  private void write(String file, String content) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/leden/leden.jrxml",
        "reports/leden/leden.properties",
        CODE + "publication/compose/Cover.java",
        CODE + "analysis/Formulas.java",
        RESOURCES + "fonts/letter.ttf",
        RESOURCES + "segmentatie/teksten.csv"
      })
  void whatPrintsCannotChangeWithoutIt(String file) throws IOException {
    write(file, "een\nander");
    assertNotEquals(before, PrintDigest.of(project));
  }

  @Test
  void anotherNameIsAnotherPrint() throws IOException {
    Files.move(project.resolve("reports/leden"), project.resolve("reports/anders"));
    assertNotEquals(before, PrintDigest.of(project));
  }

  @Test
  void whatPrintsNothingAndEndsOfLinesDoNotCount() throws IOException {
    write(CODE + "request/Queue.java", "anders");
    write("reports/leden/leden.properties", "een\r\ntwee");
    assertEquals(before, PrintDigest.of(project));
  }

  @Test
  void theReleaseHasTheDigestOfThisTree() {
    assertEquals(PrintDigest.of(Project.base()), Software.TEMPLATES);
    assertTrue(Software.TEMPLATES.matches("[0-9a-f]{12}"));
    assertTrue(Software.VERSION.matches("\\d+\\.\\d+\\.\\d+.*"), Software.VERSION);
  }
}
