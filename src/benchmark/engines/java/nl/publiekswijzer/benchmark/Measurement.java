// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures the engine of this process: speed, or else the heap it needs. What comes before the
 * engine starts, such as working out the figures, counts for nothing.
 */
public final class Measurement {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int MEASURED = 100;
  private static final double LONGEST = Double.parseDouble(System.getProperty("longest", "12"));
  private static final double SUSTAINED = Double.parseDouble(System.getProperty("sustained", "20"));

  private final long booted = ManagementFactory.getRuntimeMXBean().getUptime();

  /** Measures and prints the outcome; the last document is kept as a file to look at. */
  public void of(Callable<Engine> start) throws Exception {
    byte[] document;
    if (Boolean.getBoolean("heap")) {
      heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
      Engine engine = start.call();
      document = engine.document();
      int number = 1 + milliseconds(engine, MEASURED - 1, LONGEST).length;
      long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      Outcome.print("heap", peak >> 20, "documents", number);
    } else {
      document = speed(start);
    }
    Files.write(Path.of(System.getProperty("file")), document);
  }

  private byte[] speed(Callable<Engine> start) throws Exception {
    long begin = System.nanoTime();
    Engine engine = start.call();
    byte[] document = engine.document();
    Outcome.print("cold", booted + (System.nanoTime() - begin) / 1e6);
    int warmedUp = warmUp(engine);
    long cpu = SYSTEM.getProcessCpuTime();
    double[] milliseconds = milliseconds(engine, MEASURED, LONGEST);
    double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / milliseconds.length;
    Outcome.print("warm", warmedUp, "measured", milliseconds.length);
    Outcome.print("median", median(milliseconds), "cpu", cpuEach, "rate", sustained(engine));
    return document;
  }

  /** Until three rounds of two seconds differ by less than 4%; how many documents that took. */
  private static int warmUp(Engine engine) throws Exception {
    List<Double> medians = new ArrayList<>();
    int made = 0;
    double seconds = 0;
    while (seconds < LONGEST || seconds < 3 * LONGEST && !isStable(medians)) {
      long begin = System.nanoTime();
      double[] round = milliseconds(engine, Integer.MAX_VALUE, 2);
      seconds += (System.nanoTime() - begin) / 1e9;
      made += round.length;
      medians.add(median(round));
    }
    return made;
  }

  private static boolean isStable(List<Double> medians) {
    var last = medians.subList(Math.max(0, medians.size() - 3), medians.size());
    double least = last.stream().min(Double::compare).orElseThrow();
    double most = last.stream().max(Double::compare).orElseThrow();
    return last.size() == 3 && most < 1.04 * least;
  }

  /** Of so many documents one after the other, fewer when that would take too long. */
  private static double[] milliseconds(Engine engine, int number, double longest) throws Exception {
    List<Double> each = new ArrayList<>();
    long begin = System.nanoTime();
    while (each.size() < number && System.nanoTime() - begin < longest * 1e9) {
      long one = System.nanoTime();
      engine.document();
      each.add((System.nanoTime() - one) / 1e6);
    }
    return each.stream().mapToDouble(ms -> ms).toArray();
  }

  /** Documents a second by two threads. */
  private static double sustained(Engine engine) throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    Callable<double[]> work = () -> milliseconds(engine, Integer.MAX_VALUE, SUSTAINED);
    long begin = System.nanoTime();
    int made = 0;
    for (Future<double[]> thread : pool.invokeAll(List.of(work, work))) {
      made += thread.get().length;
    }
    pool.shutdown();
    return made / ((System.nanoTime() - begin) / 1e9);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
