// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * How long the same work took some times over, for benchmarks.
 *
 * @param median milliseconds of one
 * @param cpu milliseconds of processor time of one
 * @param aSecond how many were done in a second
 */
public record Laps(double median, double cpu, double aSecond) {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * @param callers at a time
   */
  public static Laps of(int callers, int times, Runnable work)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(callers);
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    var all = IntStream.range(0, times).mapToObj(i -> pool.submit(() -> once(work))).toList();
    double[] milliseconds = new double[times];
    for (int i = 0; i < times; i++) {
      milliseconds[i] = all.get(i).get();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times;
    pool.shutdown();
    Arrays.sort(milliseconds);
    return new Laps(milliseconds[times / 2], used, times / seconds);
  }

  /** Milliseconds of one. */
  public static double once(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }
}
