// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import nl.publiekswijzer.pdf.ArchivalStandard;

/**
 * A file of a publication, without its bytes.
 *
 * @param name unique within the publication
 * @param size in bytes
 * @param content opened only when the bytes themselves are written
 */
public record PreservedFile(
    String name, long size, Digests digests, FileFormat format, ByteSource content) {
  private static final String CONFORMANCE = "verapdf";

  public PreservedFile {
    if (name.isBlank() || size < 0) {
      throw new IllegalArgumentException("no file: '" + name + "' of " + size + " bytes");
    }
  }

  /** A file whose name tells how it is to be read; a document keeps the usual standard. */
  public PreservedFile(String name, long size, Digests digests, ByteSource content) {
    this(name, size, digests, FileFormat.of(name, ArchivalStandard.PDF_A_2A), content);
  }

  /** Whether it tells of the publication rather than being it: a report of its check. */
  public boolean isReport() {
    return name.startsWith(CONFORMANCE);
  }
}
