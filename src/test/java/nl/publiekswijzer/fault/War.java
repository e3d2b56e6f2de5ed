// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.publiekswijzer.it.ServerStart;

/** The WAR of this build with additions of the test build. */
final class War {
  private static final Path CLASSES =
      Path.of(System.getProperty("it.target", "target"), "test-classes");
  private static final Path HOOK = Path.of("nl/publiekswijzer/fault/hook");
  private static final Path BROKEN = Path.of("nl/publiekswijzer/fault/broken");

  private War() {}

  /** With the hooks by which the harness stops and kills it. */
  static Path hooked(Path folder) throws IOException {
    return with(folder.resolve("hooked.war"), List.of(HOOK));
  }

  /** With parts that can be told to be broken, too. */
  static Path broken(Path folder) throws IOException {
    return with(folder.resolve("broken.war"), List.of(HOOK, BROKEN));
  }

  /** The hooked one with a migration more, as the next release has. */
  static Path next(Path folder, String migration) throws IOException {
    Path war = with(folder.resolve("next.war"), List.of(HOOK));
    try (var files = FileSystems.newFileSystem(war)) {
      Files.writeString(
          files.getPath("WEB-INF/classes/db/migration/V900__next_release.sql"), migration);
    }
    return war;
  }

  private static Path with(Path war, List<Path> packages) throws IOException {
    Files.copy(ServerStart.built(), war, StandardCopyOption.REPLACE_EXISTING);
    try (var files = FileSystems.newFileSystem(war)) {
      for (Path added : packages) {
        copy(added, files);
      }
    }
    return war;
  }

  private static void copy(Path added, FileSystem war) throws IOException {
    Path to = war.getPath("WEB-INF/classes").resolve(added.toString());
    Files.createDirectories(to);
    try (var classes = Files.list(CLASSES.resolve(added))) {
      for (Path file : classes.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
