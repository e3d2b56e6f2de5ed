// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Processes that do not outlive this one, however it is ended short of {@code kill -9}. */
final class Offspring {
  private static final Set<Process> ALIVE = new HashSet<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Offspring::end));
  }

  private Offspring() {}

  static Process start(ProcessBuilder builder) throws IOException {
    synchronized (ALIVE) {
      if (ending) {
        throw new IOException("nothing is started any more: this process ends");
      }
      ALIVE.removeIf(process -> !process.isAlive());
      var process = builder.start();
      ALIVE.add(process);
      return process;
    }
  }

  private static void end() {
    synchronized (ALIVE) {
      ending = true;
      for (Process process : ALIVE) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
  }
}
