// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.file.Path;

/** Where the project and its build lie; without a build that says so, in the working folder. */
public final class Project {
  private Project() {}

  public static Path base() {
    return Path.of(System.getProperty("it.basedir", ""));
  }

  public static Path target() {
    return Path.of(System.getProperty("it.target", "target")).toAbsolutePath();
  }
}
