// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/**
 * A digest of something kept, compared with that of its bytes as they are now.
 *
 * @param path in the database the number of the publication and the name of the file, in the copy
 *     at rest a whole path
 * @param file name of the file of the publication; empty for other parts of its package
 * @param algorithm that stands beside the digest, such as {@code SHA-256}
 * @param expected the digest that was kept
 * @param found digest of the bytes, or a word for why there is none
 */
public record DigestCheck(
    String path, String file, String algorithm, String expected, String found) {
  private static final String MANIFEST = "/manifest-";

  /** In the place of a digest: there are no bytes. */
  public static final String MISSING = "ontbreekt";

  /** In the place of a digest: the bytes cannot be read. */
  public static final String UNREADABLE = "onleesbaar";

  /** That the manifest of a package is the one in the log, rather than of a file. */
  public static DigestCheck ofManifest(
      String number, String name, String algorithm, String logged, String found) {
    return new DigestCheck(number + MANIFEST + name, "", algorithm, logged, found);
  }

  /** Whether it is of the manifest of a package rather than of a file. */
  public boolean isOfManifest() {
    return path.contains(MANIFEST);
  }

  public boolean passes() {
    return expected.equals(found);
  }
}
