// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import nl.publiekswijzer.preservation.ByteSource;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PreservedFile;

/**
 * A file in a package, without its bytes.
 *
 * @param path with forward slashes
 */
public record PackagedFile(String path, long size, Digests digests, ByteSource content) {
  public PackagedFile {
    if (path.isEmpty() || path.startsWith("/") || path.matches("(.*/)?\\.{1,2}(/.*)?")) {
      throw new IllegalArgumentException("no path within a package: " + path);
    }
  }

  /** A file of a publication, in this directory. */
  public static PackagedFile of(String directory, PreservedFile file) {
    return new PackagedFile(
        directory + "/" + file.name(), file.size(), file.digests(), file.content());
  }

  /** A file of a package that was kept, named by its whole path. */
  public static PackagedFile kept(PreservedFile file) {
    return new PackagedFile(file.name(), file.size(), file.digests(), file.content());
  }

  /**
   * A file that is made twice, once to be measured and once to be written, so that a package of
   * many of them takes no memory.
   *
   * @param content the same each time
   */
  public static PackagedFile made(String path, Supplier<byte[]> content) {
    byte[] once = content.get();
    return new PackagedFile(
        path, once.length, Digests.of(once), () -> new ByteArrayInputStream(content.get()));
  }

  public PackagedFile within(String directory) {
    return new PackagedFile(directory + "/" + path, size, digests, content);
  }
}
