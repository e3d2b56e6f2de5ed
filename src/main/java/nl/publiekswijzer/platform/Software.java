// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release of the software this is, as the build wrote it down. */
public final class Software {
  public static final String VERSION = read();

  private Software() {}

  private static String read() {
    try (var in = Software.class.getResourceAsStream("/software.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
