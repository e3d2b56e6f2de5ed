// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.junit.jupiter.api.Test;

/** Our way through veraPDF's tests finds what its own validator finds, test for test. */
class RuleTestsTest {
  private static final Path CORPUS = Path.of("../shared/verapdf");
  private static final byte[] GOOD = Reports.export(Sample.withRows(3));
  private static final List<BrokenFile> BROKEN =
      Stream.of(BrokenDrawings.ALL, BrokenFonts.ALL, BrokenStructures.ALL)
          .flatMap(List::stream)
          .toList();
  private static final VeraPdfFindings FINDINGS =
      new VeraPdfFindings(ArchivalProfiles.of(ArchivalStandard.PDF_A_2A));

  /** Rules that no file can break, and why. */
  private static final Map<String, String> UNBREAKABLE =
      Map.of(
          "2a 6.1.13/7", "it would have more than 8,388,607 objects",
          "ua1 7.1/12", "veraPDF takes a parent that is not there for an empty one");

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

  @Test
  void findsTheSameInBrokenDocumentsOfOurs() {
    for (BrokenFile broken : BROKEN) {
      byte[] pdf = broken.of(GOOD);
      var expected = FINDINGS.reference(pdf);
      assertEquals(expected, FINDINGS.ours(pdf));
      for (String rule : broken.rules().split(" (?=2a|ua1)")) {
        assertTrue(expected.containsKey(rule), () -> rule + " is not broken: " + expected);
      }
    }
  }

  /** Of our own standards, those that were made first for a test. */
  @Test
  void findsTheSameInFilesThatBreakARule() throws IOException {
    requireTheSame(
        corpus().filter(file -> file.toString().matches(".*_(A-2a|UA-1)/.*-fail-a.pdf")).toList());
  }

  /** With the files above, every rule of both standards is broken by one, or nobody can. */
  @Slow
  @Test
  void findsTheSameInEveryFileOfTheCorpusWhichBreakEveryRule() throws IOException {
    Set<String> unbroken =
        new TreeSet<>(VeraPdfFindings.rules(ArchivalProfiles.of(ArchivalStandard.PDF_A_2A)));
    BROKEN.forEach(file -> unbroken.removeAll(FINDINGS.ours(file.of(GOOD)).keySet()));
    unbroken.removeAll(requireTheSame(corpus().toList()));

    assertEquals(new TreeSet<>(UNBREAKABLE.keySet()), unbroken);
  }

  private static Stream<Path> corpus() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the corpus of veraPDF in ../shared/verapdf is absent");
    try (var files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  /** Returns all that was found. */
  private static Set<String> requireTheSame(List<Path> files) {
    Set<String> broken = new TreeSet<>();
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      byte[] pdf = read(file);
      expected.add(file.getFileName() + " " + FINDINGS.reference(pdf));
      var ours = FINDINGS.ours(pdf);
      found.add(file.getFileName() + " " + ours);
      broken.addAll(ours.keySet());
    }
    assertEquals(expected, found);
    return broken;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
