// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/** Member files that differ enough from each other to be those of different libraries. */
public final class Samples {
  private static final AtomicLong MADE = new AtomicLong();
  private static final double LEFT_OUT = 0.1;

  private Samples() {}

  /** The file without a tenth of its rows, another tenth at every call. */
  static byte[] another(byte[] file) {
    return another(file, MADE.incrementAndGet());
  }

  /** The file without a tenth of its rows, always the same for a seed. */
  public static byte[] another(byte[] file, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
    return java.util.stream.IntStream.range(0, lines.length)
        .filter(line -> line == 0 || random.nextDouble() >= LEFT_OUT)
        .mapToObj(line -> lines[line] + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
