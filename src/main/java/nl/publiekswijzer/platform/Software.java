// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release of the software this is, as the build wrote it down. */
public final class Software {
  private static final Properties RELEASE = read("/software.properties");
  private static final Properties PROVENANCE = read("/provenance.properties");

  /** Release and, where it was built from a repository, the commit: {@code 0.1.0+1a2b3c4d5e}. */
  public static final String VERSION = version();

  /** Digest of all that has a part in what is printed. */
  public static final String TEMPLATES = PROVENANCE.getProperty("templates");

  private Software() {}

  private static String version() {
    String commit = PROVENANCE.getProperty("commit", "");
    String release = RELEASE.getProperty("version");
    return commit.isEmpty() ? release : release + "+" + commit;
  }

  private static Properties read(String resource) {
    try (var in = Software.class.getResourceAsStream(resource)) {
      var properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
