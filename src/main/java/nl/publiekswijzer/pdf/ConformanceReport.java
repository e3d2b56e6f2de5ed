// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Sha256;
import org.verapdf.ReleaseDetails;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What was found out about a document that conforms. The same document and release of veraPDF give
 * the same report: it has no time.
 *
 * @param software version of veraPDF
 * @param sha256 of the document
 * @param bytes of the document
 */
public record ConformanceReport(
    String software, String sha256, int bytes, List<Standard> standards) {
  private static final String LIBRARY = "core-jakarta";

  public ConformanceReport {
    standards = List.copyOf(standards);
  }

  /**
   * One standard that was kept.
   *
   * @param profile name of its rules, as veraPDF calls it
   * @param rules all of which were kept
   * @param checks of objects by these rules
   */
  public record Standard(String profile, int rules, int checks) {
    static Standard of(ValidationResult result) {
      return new Standard(
          result.getProfileDetails().getName(),
          result.getValidationProfile().getRules().size(),
          result.getTotalAssertions());
    }

    private String xml() {
      return """
                <validationReport jobEndStatus="normal" profileName="%s" isCompliant="true">
                  <details passedRules="%d" failedRules="0" passedChecks="%d" failedChecks="0"/>
                </validationReport>
          """
          .formatted(profile, rules, checks);
    }
  }

  static ConformanceReport of(byte[] pdf, List<ValidationResult> results) {
    return new ConformanceReport(
        ReleaseDetails.byId(LIBRARY).getVersion(),
        Sha256.of(pdf),
        pdf.length,
        results.stream().map(Standard::of).toList());
  }

  /**
   * The standard that a document was found to keep, by its report as it was written then; the usual
   * one where that is damaged.
   */
  public static ArchivalStandard standard(byte[] xml) {
    String report = new String(xml, StandardCharsets.UTF_8);
    return Arrays.stream(ArchivalStandard.values())
        .filter(known -> report.contains("\"" + known.archive() + " validation profile\""))
        .findFirst()
        .orElse(ArchivalStandard.PDF_A_2A);
  }

  /**
   * The report in the elements of the machine-readable report of veraPDF, UTF-8; the digest is
   * ours.
   *
   * @param name of the file that was checked
   */
  public byte[] xml(String name) {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <report>
          <buildInformation>
            <releaseDetails id="%s" version="%s"/>
          </buildInformation>
          <jobs>
            <job>
              <item size="%d" sha256="%s">
                <name>%s</name>
              </item>
        %s    </job>
          </jobs>
        </report>
        """
            .formatted(
                LIBRARY,
                software,
                bytes,
                sha256,
                name,
                standards.stream().map(Standard::xml).collect(Collectors.joining()));
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
