// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.junit.jupiter.api.Test;

/** Our way through veraPDF's tests finds what its own validator finds, test for test. */
class RuleTestsTest {
  private static final Path CORPUS = Path.of("../shared/verapdf");
  private static final VeraPdfFindings FINDINGS = new VeraPdfFindings(ArchivalProfiles.all());

  @Test
  void findsTheSameInOurDocuments() {
    for (byte[] pdf :
        List.of(
            Reports.export(Sample.withRows(3)),
            Reports.export(Sample.withRows(200)),
            DemonstrationPdf.ofMunicipalities(1))) {
      assertEquals(FINDINGS.reference(pdf), FINDINGS.ours(pdf));
    }
  }

  /** A few of each clause: those made first for a test. */
  @Test
  void findsTheSameInFilesThatBreakARule() throws IOException {
    requireTheSame(corpus().filter(file -> file.toString().endsWith("1-fail-a.pdf")).toList());
  }

  @Slow
  @Test
  void findsTheSameInEveryFileOfTheCorpus() throws IOException {
    requireTheSame(corpus().toList());
  }

  private static Stream<Path> corpus() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the corpus of veraPDF in ../shared/verapdf is absent");
    try (var files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  private static void requireTheSame(List<Path> files) {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      byte[] pdf = read(file);
      expected.add(file.getFileName() + " " + FINDINGS.reference(pdf));
      found.add(file.getFileName() + " " + FINDINGS.ours(pdf));
    }
    assertEquals(expected, found);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
