// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the process of the server writes, or could. */
final class ServerFolders {
  private final ProcessHandle process;

  ServerFolders(ProcessHandle process) {
    this.process = process;
  }

  /** Of the one server that this build started. */
  static ServerFolders ofTheBuild() {
    return new ServerFolders(
        ProcessHandle.current()
            .descendants()
            .filter(p -> arguments(p).stream().anyMatch(a -> a.endsWith("payara-micro.jar")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no process of the server")));
  }

  private static List<String> arguments(ProcessHandle process) {
    try {
      return List.of(
          Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline")).split("\0"));
    } catch (IOException e) {
      return List.of(); // it ended meanwhile
    }
  }

  List<String> arguments() {
    return arguments(process);
  }

  private Path proc(String name) {
    return Path.of("/proc", String.valueOf(process.pid()), name);
  }

  /** Dumps and the like in the folder that it was started in. */
  List<Path> filesInWorkingFolder() {
    return list(proc("cwd")).filter(Files::isRegularFile).toList();
  }

  /** Files that it removed and still holds open. */
  List<Path> removedFiles() {
    return list(proc("fd")).filter(ServerFolders::isRemovedFile).toList();
  }

  private static boolean isRemovedFile(Path descriptor) {
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/") && target.endsWith(" (deleted)");
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  private static Stream<Path> list(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
