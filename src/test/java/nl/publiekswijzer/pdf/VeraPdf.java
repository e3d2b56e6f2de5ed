// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** The independent judge of PDF/A-2a and PDF/UA-1, the same that stands before publishing. */
public final class VeraPdf {
  private static final ArchivalCheck CHECK = new ArchivalCheck();

  private VeraPdf() {}

  /** Fails with the rules that are broken and how often. */
  public static void assertArchival(byte[] pdf) {
    try {
      CHECK.check(pdf);
    } catch (NonConformingException | IllegalStateException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
