// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The standards that a document keeps at once: one for archives and one for all readers. */
public enum ArchivalStandard {
  /** Of PDF 1.7. */
  PDF_A_2A("PDF/A-2a", "PDF/UA-1", PDFAFlavour.PDFA_2_A, 1.7f, "PDFA-2A", "PDFUA-1"),

  /** Of PDF 2.0, with both levels of Well-Tagged PDF 1.0. */
  PDF_A_4(
      "PDF/A-4",
      "PDF/UA-2",
      PDFAFlavour.PDFA_4,
      2.0f,
      "PDFA-4",
      "PDFUA-2-ISO32005",
      "WTPDF-1-0-Accessibility",
      "WTPDF-1-0-Reuse");

  private final String archive;
  private final String readers;
  private final PDFAFlavour flavour;
  private final float version;
  private final List<String> profiles;

  ArchivalStandard(
      String archive, String readers, PDFAFlavour flavour, float version, String... profiles) {
    this.archive = archive;
    this.readers = readers;
    this.flavour = flavour;
    this.version = version;
    this.profiles = List.of(profiles);
  }

  /** By its name in settings. */
  public static Optional<ArchivalStandard> find(String name) {
    return Arrays.stream(values()).filter(known -> known.archive.equals(name)).findFirst();
  }

  /** What is meant by a setting, in words for who has to choose. */
  public static String choices() {
    return Arrays.stream(values()).map(known -> known.archive).collect(Collectors.joining(" or "));
  }

  /** That of the archive: the name of the whole. */
  public String archive() {
    return archive;
  }

  /** That of people who read with their ears or fingers. */
  public String readers() {
    return readers;
  }

  /** That of the archive, as veraPDF calls it. */
  PDFAFlavour flavour() {
    return flavour;
  }

  /** Of PDF. */
  float version() {
    return version;
  }

  /** Names of veraPDF's files with its rules. */
  List<String> profiles() {
    return profiles;
  }
}
