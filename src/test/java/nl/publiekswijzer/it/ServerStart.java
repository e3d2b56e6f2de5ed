// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.file.Path;
import java.util.List;

/**
 * How a server process is started.
 *
 * @param war what is deployed
 * @param prefix a command before that of the Java machine; may be empty
 * @param options of the Java machine
 */
public record ServerStart(String databaseUrl, Path war, List<String> prefix, List<String> options) {
  public ServerStart {
    prefix = List.copyOf(prefix);
    options = List.copyOf(options);
  }

  /** The WAR of this build. */
  public static Path built() {
    return Project.target().resolve("publiekswijzer.war");
  }
}
