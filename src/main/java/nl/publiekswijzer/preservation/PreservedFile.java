// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/**
 * A file of a publication, without its bytes.
 *
 * @param name unique within the publication
 * @param size in bytes
 * @param content opened only when the bytes themselves are written
 */
public record PreservedFile(String name, long size, Digests digests, ByteSource content) {
  private static final String CONFORMANCE = "verapdf";

  public PreservedFile {
    if (name.isBlank() || size < 0) {
      throw new IllegalArgumentException("no file: '" + name + "' of " + size + " bytes");
    }
  }

  /** Whether it tells of the publication rather than being it: a report of its check. */
  public boolean isReport() {
    return name.startsWith(CONFORMANCE);
  }

  public FileFormat format() {
    return FileFormat.of(name);
  }
}
