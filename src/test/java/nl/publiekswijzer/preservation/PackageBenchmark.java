// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.preservation.sip.Delivery;

/**
 * Measures packages of a year of 134 libraries with two publications each, of the usual size, with
 * the algorithm of forty-four files; prints a table. PDFs are made of a seed while they are read,
 * so that nothing but the packing takes memory. The database is left out.
 */
public final class PackageBenchmark {
  private static final int LIBRARIES = 134;
  private static final int PDF = 351_000;
  private static final int JSON = 120_000;
  private static final int CSV = 60_000;
  private static final int ALGORITHM_FILES = 44;
  private static final int ALGORITHM_SIZE = 5_500;
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  private final List<PreservedFile> algorithm =
      IntStream.range(0, ALGORITHM_FILES)
          .mapToObj(i -> file("sjabloon-" + i + ".jrxml", ALGORITHM_SIZE, i))
          .toList();

  private PackageBenchmark() {}

  public static void main(String[] args) throws IOException {
    new PackageBenchmark().run();
  }

  private void run() throws IOException {
    var year = new ArrayList<PreservedPublication>();
    for (int library = 0; library < LIBRARIES; library++) {
      year.add(publication(library, "leden-1"));
      year.add(publication(library, "inwoners-2"));
    }
    var delivery = PreservationFixtures.delivery();
    measure(
        "one publication", () -> write(delivery.parcel(PreservationFixtures.alone(year.get(0)))));
    measure(
        year.size() + " publications, a bag each",
        () -> {
          long bytes = 0;
          for (var publication : year) {
            bytes += write(delivery.parcel(PreservationFixtures.alone(publication)));
          }
          return bytes;
        });
    var content = new Delivery.Content("publicaties/2026", "Publicaties 2026", year);
    measure("the year in one bag, planned", () -> delivery.parcel(content).zip().length());
    measure("the year in one bag, written", () -> write(delivery.parcel(content)));
    measure("the last tenth of it", () -> lastTenth(delivery.parcel(content)));
    measure("metadata of the year", () -> write(delivery.sidecars(content)));
  }

  private interface Work {
    long run() throws IOException;
  }

  private static void measure(String what, Work work) throws IOException {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = System.nanoTime();
    long bytes = work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.1f MB %7.2f s, peak of the heap %4d MB%n",
        what,
        bytes / 1e6,
        seconds,
        peak >> 20);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long write(Delivery.Parcel parcel) throws IOException {
    parcel.zip().write(OutputStream.nullOutputStream());
    return parcel.zip().length();
  }

  private static long lastTenth(Delivery.Parcel parcel) throws IOException {
    long length = parcel.zip().length();
    parcel.zip().write(OutputStream.nullOutputStream(), length - length / 10, length);
    return length / 10;
  }

  private PreservedPublication publication(int library, String kind) {
    String isil = "NL-%010d".formatted(library);
    String series = isil + "/" + kind;
    String title = "Analyse " + kind + " 2026, Bibliotheek " + library;
    int seed = library * 2 + kind.length();
    return new PreservedPublication(
        new UUID(library, kind.length()),
        series + "/2026/v1",
        1,
        new PreservedSeries(
            new RecordCreator("Bibliotheek " + library, isil),
            series + "/2026",
            series,
            2026,
            title),
        new Description(
            title,
            "Leden",
            "LEDEN",
            "Editie 2026",
            LocalDate.of(2026, 1, 1),
            List.of(new CoveredArea("Gemeente " + library, "gm0000")),
            "OB-2",
            ""),
        new Making(AT, "7", "1.0.0"),
        Keeping.UNDECIDED,
        new Succession(Optional.empty(), Optional.empty()),
        List.of(PreservationFixtures.anEvent(EventKind.CREATION, AT)),
        List.of(
            file("publicatie.pdf", PDF, seed),
            file("cijfers.json", JSON, seed + 1),
            file("cijfers.csv", CSV, seed + 2)),
        algorithm,
        List.of());
  }

  /** Digests are those that the database knows already. */
  private static PreservedFile file(String name, int size, int seed) {
    return new PreservedFile(name, size, Digests.of(bytes(size, seed)), () -> stream(size, seed));
  }

  private static InputStream stream(int size, int seed) {
    return new ByteArrayInputStream(bytes(size, seed));
  }

  private static byte[] bytes(int size, int seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
