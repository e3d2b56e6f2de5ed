// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every call of the clients, in memory and as lines of JSON. */
final class History implements AutoCloseable {
  private static final int NANOS = 1_000_000;

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final long begin = System.nanoTime();
  private final PrintWriter file;

  History(Path file) throws IOException {
    this.file = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  Call log(
      Call.Deed deed, Call.Outcome outcome, String node, String key, int status, UUID request) {
    long millis = (System.nanoTime() - begin) / NANOS;
    var call = new Call(millis, deed, outcome, node, key, status, request);
    calls.add(call);
    file.println(call.json());
    file.flush();
    return call;
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    file.close();
  }
}
