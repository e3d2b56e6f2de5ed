// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.it.EndlessLine;
import nl.publiekswijzer.it.MalformedFiles;

/** F28: files that are no member files, while others send theirs. */
record BrokenFiles() implements Fault {
  private static final Duration BOUND = Duration.ofSeconds(60);

  /** Twice what a server takes of one request before it hangs up, for what is on its way. */
  private static final long MOST_SENT = 128L << 20;

  @Override
  public String id() {
    return "F28";
  }

  @Override
  public String says() {
    return "files of every broken kind, and a line of a gigabyte";
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var node = trial.node(0);
    var order = trial.order("stuk", "stuk", new Case(1));
    trial.enterLibraries(List.of(order));
    var files = new ArrayList<>(MalformedFiles.all());
    Collections.shuffle(files, trial.random());
    int collections = node.leftOnHeap().size();
    trial.load().start();
    for (var file : files) {
      long begin = System.nanoTime();
      var answer = trial.cluster().client(node).submit(order.json(), file.content());
      trial.expect(file.name() + ": " + answer.status(), answer.status() == 400);
      trial.expect(file.name() + " is not repeated", !answer.text().contains(MalformedFiles.WORD));
      trial.expect(file.name() + " within " + BOUND, isWithin(begin));
    }
    long begin = System.nanoTime();
    String client = trial.cluster().access().client();
    var line = EndlessLine.send(node.base(), client, order.key(), order.json());
    trial.expect("a line without end is refused: " + line, line.isRefused(MOST_SENT));
    trial.expect("a line without end within " + BOUND, isWithin(begin));
    trial.awaitDrained();
    var left = node.leftOnHeap();
    System.out.printf(
        "    heap after collections: at most %d MB before, %d MB while broken files came%n",
        most(left.subList(0, collections)), most(left.subList(collections, left.size())));
    trial.expect("memory suffices", node.logged("OutOfMemoryError") == 0);
  }

  private static boolean isWithin(long begin) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) <= BOUND.toSeconds();
  }

  private static int most(List<Integer> megabytes) {
    return megabytes.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
