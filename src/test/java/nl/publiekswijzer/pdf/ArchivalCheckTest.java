// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.publiekswijzer.platform.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.results.ValidationResults;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.processor.reports.enums.JobEndStatus;

class ArchivalCheckTest {
  private static final byte[] GOOD = Reports.export(Sample.withRows(3));
  private static final ArchivalCheck CHECK = new ArchivalCheck();

  @AfterAll
  static void end() {
    CHECK.close();
  }

  @Test
  void documentThatKeepsBothStandardsPasses() {
    assertDoesNotThrow(() -> CHECK.check(GOOD));
  }

  @Test
  void theReportTellsWhatWasCheckedAndIsTheSameEachTime() {
    var report = CHECK.check(GOOD);

    assertEquals(
        List.of("PDF/A-2a validation profile", "PDF/UA-1 validation profile"),
        report.standards().stream().map(ConformanceReport.Standard::profile).toList());
    assertTrue(
        report.standards().stream().allMatch(s -> s.rules() > 100 && s.checks() > s.rules()),
        report::toString);
    String xml = new String(report.xml("publicatie.pdf"), UTF_8);
    assertTrue(xml.contains("<name>publicatie.pdf</name>"), xml);
    assertTrue(xml.contains("sha256=\"" + Sha256.of(GOOD) + "\""), xml);
    assertTrue(xml.length() < 2_000, xml);
    assertArrayEquals(report.xml("publicatie.pdf"), CHECK.check(GOOD).xml("publicatie.pdf"));
    assertDoesNotThrow(
        () ->
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.xml("publicatie.pdf"))));
  }

  @Test
  void brokenRulesOfBothStandardsAreNamed() throws IOException {
    byte[] untagged =
        changed(d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO));

    var refusal = refused(untagged);

    assertEquals(
        List.of(new BrokenRule("2a", "6.7.2.2", 1, 1), new BrokenRule("ua1", "6.2", 1, 1)),
        refusal.rules());
    assertEquals(
        "2a clause 6.7.2.2 test 1, 1 times; ua1 clause 6.2 test 1, 1 times", refusal.getMessage());
  }

  @Test
  void documentThatDoesNotClaimAccessibilityIsRefused() {
    byte[] silent = replaced("<pdfuaid:part>1</pdfuaid:part>", "<pdfuaid:part>7</pdfuaid:part>");
    assertEquals("the document does not claim ua1", refused(silent).getMessage());
  }

  @Test
  void documentThatClaimsALowerLevelIsRefused() {
    byte[] lower =
        replaced(
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfaid:conformance>B</pdfaid:conformance>");
    assertEquals("the document does not claim 2a", refused(lower).getMessage());
  }

  @Test
  void whatCannotBeReadIsNoPass() {
    for (byte[] rubbish : List.of(new byte[0], "rommel".getBytes(ISO_8859_1), half())) {
      var failure = assertThrows(RuntimeException.class, () -> CHECK.check(rubbish));
      assertTrue(failure.getMessage().startsWith("the document "), failure::getMessage);
    }
  }

  /** The next attempt may succeed, when there is room again, or memory. */
  @Test
  void checkThatCouldNotBeMadeIsNoVerdict() {
    assertThrows(IllegalStateException.class, () -> CHECK.check(new byte[0]));
  }

  @Test
  void resultThatLacksAStandardIsNoPass() {
    var one = List.of(result(0, 12, JobEndStatus.NORMAL));
    assertEquals("only these standards were checked: [2a]", refusedResults(one).getMessage());
  }

  @Test
  void resultWithoutATestIsNoPass() {
    var empty = List.of(result(0, 12, JobEndStatus.NORMAL), result(1, 0, JobEndStatus.NORMAL));
    assertEquals("nothing was checked for ua1", refusedResults(empty).getMessage());
  }

  @Test
  void checkThatWasBrokenOffIsNoPass() {
    var cut = List.of(result(0, 12, JobEndStatus.TIMEOUT), result(1, 9, JobEndStatus.NORMAL));
    assertEquals("the check of 2a was broken off", refusedResults(cut).getMessage());
  }

  @Test
  void manyThreadsAreServedWithTheirOwnVerdicts() throws Exception {
    byte[] bad = half();
    var pool = Executors.newFixedThreadPool(4);
    Callable<Boolean> passes = () -> passes(GOOD);
    Callable<Boolean> fails = () -> passes(bad);
    var verdicts = pool.invokeAll(List.of(passes, fails, passes, fails, passes, fails));
    pool.shutdown();
    for (int i = 0; i < verdicts.size(); i++) {
      assertEquals(i % 2 == 0, verdicts.get(i).get());
    }
  }

  private static boolean passes(byte[] pdf) {
    try {
      CHECK.check(pdf);
      return true;
    } catch (NonConformingException | IllegalStateException e) {
      return false;
    }
  }

  private static NonConformingException refused(byte[] pdf) {
    return assertThrows(NonConformingException.class, () -> CHECK.check(pdf));
  }

  private static NonConformingException refusedResults(List<ValidationResult> results) {
    return assertThrows(
        NonConformingException.class,
        () ->
            Verdict.requireConformance(
                ArchivalProfiles.flavours(ArchivalStandard.PDF_A_2A), results));
  }

  private static ValidationResult result(int profile, int tests, JobEndStatus end) {
    ValidationProfile rules = ArchivalProfiles.of(ArchivalStandard.PDF_A_2A).get(profile);
    return ValidationResults.resultFromValues(rules, List.of(), new HashMap<>(), true, tests, end);
  }

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(GOOD)) {
      change.to(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** The metadata is not compressed, so that words of the same length can be exchanged. */
  private static byte[] replaced(String word, String by) {
    String text = new String(GOOD, ISO_8859_1);
    assertTrue(text.contains(word));
    return text.replace(word, by).getBytes(ISO_8859_1);
  }

  private static byte[] half() {
    return Arrays.copyOf(GOOD, GOOD.length / 2);
  }
}
