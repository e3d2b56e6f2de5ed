// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionSink;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** A small edition of which every household is known. */
final class SmallEdition {
  static final String EDITION = "Proefeditie";

  /** 2000 households: member files of it can be made. */
  static final WorkArea TOWN = new WorkArea(List.of("PR01"), List.of());

  /** 100 households, with 9011 and 9012 one block of 299. */
  static final int SMALLEST = 9010;

  /** Another 100 households of that block. */
  static final int ANOTHER = 9012;

  /** A municipality of 200 households: a block under the floor. */
  static final int TOO_SMALL = 9020;

  private static final Map<Integer, Integer> HOUSEHOLDS =
      Map.of(9001, 2000, SMALLEST, 100, 9011, 99, ANOTHER, 100, TOO_SMALL, 200);
  private static final int BLOCKS = 25;

  private SmallEdition() {}

  /** The composition gets it once; gives its id. */
  static long of(Composition product) {
    return of(product, EDITION);
  }

  /** The same households under another name. */
  static long of(Composition product, String name) {
    if (product.list("select name from edition where name = ?", name).isEmpty()) {
      load(product, name);
    }
    return (Long) product.value("select id from edition where name = ?", name);
  }

  private static void load(Composition product, String name) {
    var order =
        new EditionOrder(
            name,
            LocalDate.of(2024, 1, 1),
            Origin.FICTITIOUS,
            LicenceWindow.OPEN,
            null,
            null,
            null);
    product.get(EditionImport.class).load(order, SmallEdition::pour, (percent, rows) -> {});
  }

  private static void pour(EditionSink sink) {
    var segmentation = OpenSegmentation.segmentation();
    int subsegments = segmentation.subsegments().size();
    sink.segmentation(segmentation);
    HOUSEHOLDS.keySet().stream().sorted().forEach(p -> sink.area(area(p)));
    HOUSEHOLDS.forEach(
        (postcode, households) -> {
          for (int i = 0; i < households; i++) {
            sink.household(block(postcode, i), number(i), "", i % subsegments);
          }
        });
  }

  private static PostcodeArea area(int postcode) {
    boolean town = postcode == 9001;
    boolean hamlet = postcode == TOO_SMALL;
    return new PostcodeArea(
        postcode,
        new Municipality(
            town ? "PR01" : hamlet ? "PR03" : "PR02",
            town ? "Proefstad" : hamlet ? "Proefgehucht" : "Proefveld",
            "PV99",
            "Proefland"));
  }

  private static int block(int postcode, int household) {
    return Postcode.of(postcode, 'A', (char) ('A' + household % BLOCKS));
  }

  private static int number(int household) {
    return household / BLOCKS + 1;
  }

  /** A member file of so many households of {@link #TOWN}, from this one on. */
  static byte[] members(int from, int households) {
    return members(9001, from, households);
  }

  /** A member file of so many households of a postcode, from this one on. */
  static byte[] members(int postcode, int from, int households) {
    return IntStream.range(from, from + households)
        .mapToObj(i -> Postcode.text(block(postcode, i)) + ";" + number(i))
        .collect(Collectors.joining("\n", "postcode;huisnummer\n", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
