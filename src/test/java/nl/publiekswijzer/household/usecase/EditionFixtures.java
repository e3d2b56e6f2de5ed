// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.platform.Composition;

/** A small edition as it is delivered, and the one of the demonstration. */
final class EditionFixtures {
  static final String HEADER = "postcode;huisnummer;toevoeging;subsegment\n";

  private static final String CATALOGUE =
      """
      code;hoofdsegment;naam;leeftijd;welstand;huishoudens_nl
      P;;Pioniers;30;40;
      Q;;Rustzoekers;70;60;
      P1;P;Stadspioniers;25;35;3000000
      P2;P;Dorpspioniers;35;45;1000000
      Q1;Q;Rustzoekers;70;60;4000000
      """;
  private static final String AREAS =
      """
      postcode4;gemeentecode;gemeente;provinciecode;provincie
      9991;TG01;Testgemeente;TP1;Testprovincie
      9992;TG01;Testgemeente;TP1;Testprovincie
      9993;TG02;Buurgemeente;TP1;Testprovincie
      9994;TG03;Vergemeente;TP2;Verprovincie
      """;

  private EditionFixtures() {}

  static EditionOrder order(String name) {
    return order(name, LicenceWindow.OPEN);
  }

  static EditionOrder order(String name, LicenceWindow window) {
    return new EditionOrder(
        name,
        LocalDate.of(2023, 1, 1),
        Origin.DELIVERED,
        window,
        "Segmentatie van " + name,
        null,
        null);
  }

  /** Keeps the files; those of the households are of this name. */
  static UUID files(Composition product, String households, String rows) {
    return files(product, AREAS, households, rows);
  }

  private static UUID files(Composition product, String areas, String households, String rows) {
    var id = UUID.randomUUID();
    keep(product, id, "segmentatie.csv", CATALOGUE);
    keep(product, id, "gebieden.csv", areas);
    keep(product, id, households, rows);
    return id;
  }

  private static void keep(Composition product, UUID id, String name, String content) {
    product
        .get(EditionSources.class)
        .keep(id, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Loads an edition of addresses by its order. */
  static void load(Composition product, EditionOrder order, String rows) {
    load(product, order, files(product, "huishoudens.csv", HEADER + rows));
  }

  /**
   * Loads an edition that knows these areas of the usual ones, each year with another number of
   * households.
   */
  static void load(Composition product, EditionOrder order, List<Integer> areas) {
    var lines =
        AREAS
            .lines()
            .filter(l -> !l.startsWith("9") || areas.contains(Integer.valueOf(l.substring(0, 4))))
            .collect(Collectors.joining("\n", "", "\n"));
    int households = order.referenceDate().getYear() % 100;
    var rows =
        areas.stream()
            .flatMap(
                a -> IntStream.rangeClosed(1, households).mapToObj(n -> a + "AB;" + n + ";;P1\n"))
            .collect(Collectors.joining());
    load(product, order, files(product, lines, "huishoudens.csv", HEADER + rows));
  }

  static void load(Composition product, EditionOrder order, UUID files) {
    var sources = product.get(EditionSources.class);
    try {
      product.get(EditionImport.class).load(order, sources.of(files, order), (percent, rows) -> {});
    } finally {
      sources.discard(files);
    }
  }

  /** The edition of the demonstration by this name, which is loaded once. */
  static Edition fictitious(Composition product, String name) {
    var editions = product.get(EditionList.class);
    if (editions.find(name).isEmpty()) {
      fictitious(product, name, null);
    }
    return editions.find(name).orElseThrow();
  }

  /** An edition made of another. */
  static void fictitious(Composition product, String name, String from) {
    load(
        product,
        new EditionOrder(
            name,
            LocalDate.of(2024, 1, 1),
            Origin.FICTITIOUS,
            LicenceWindow.OPEN,
            null,
            from,
            null),
        UUID.randomUUID());
  }
}
