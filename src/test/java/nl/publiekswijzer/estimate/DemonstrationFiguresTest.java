// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DemonstrationFiguresTest {
  private final List<PostcodeFigures> areas = DemonstrationFigures.areas();
  private final List<PostcodeEstimate> estimate =
      OpenEstimate.of(EstimateInputs.of(areas, List.of()));

  @Test
  void twentyMunicipalitiesHaveAboutTwoHundredThousandHouseholds() {
    assertEquals(170, estimate.size());
    assertEquals(201_150, estimate.stream().mapToInt(PostcodeEstimate::total).sum());
    var sizes =
        estimate.stream()
            .collect(Collectors.groupingBy(e -> e.municipality().code(), Collectors.counting()));
    assertEquals(20, sizes.size());
    assertTrue(sizes.values().stream().allMatch(n -> n >= 6 && n <= 14), sizes.toString());
  }

  @Test
  void provincesCarryInventedCodesAndSayThatTheyAreExamples() {
    var provinces =
        estimate.stream()
            .map(p -> p.municipality().provinceCode() + " " + p.municipality().province())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("VP1 Voorbeeld-Noord", "VP2 Voorbeeld-Midden", "VP3 Voorbeeld-Zuid"), provinces);
  }

  @Test
  void noSubsegmentIsEmpty() {
    int[] all = new int[OpenSegment.subsegments()];
    estimate.forEach(p -> Arrays.setAll(all, s -> all[s] + p.households()[s]));
    assertTrue(Arrays.stream(all).allMatch(h -> h > 0), Arrays.toString(all));
  }

  @Test
  void nothingInItExists() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
    var real = new HashSet<Object>();
    for (PostcodeFigures area : EstimateFixtures.openAreas()) {
      real.add(area.postcode4());
      area.municipality().ifPresent(m -> real.addAll(List.of(m.code(), m.name())));
    }
    for (PostcodeEstimate invented : estimate) {
      assertTrue(!real.contains(invented.postcode4()), "in use: " + invented.postcode4());
      assertTrue(!real.contains(invented.municipality().name()), invented.municipality().name());
      assertTrue(!real.contains(invented.municipality().code()), invented.municipality().code());
    }
  }

  @Test
  void everyPostcodeHasANameOfItsOwnThatDoesNotExist() throws IOException {
    var names = rows(new InputStreamReader(stream("/demonstratie/plaatsen.csv"), UTF_8), ";");
    assertEquals(
        areas.stream().map(area -> String.valueOf(area.postcode4())).sorted().toList(),
        names.stream().map(row -> row[0]).toList());
    assertEquals(170, names.stream().map(row -> row[1] + "," + row[2]).distinct().count());
    Path reference = EstimateFixtures.OPEN_DATA.resolve("01_pc4/pc4_reference.csv");
    Assumptions.assumeTrue(Files.exists(reference), "the open CBS figures are absent");
    var real =
        rows(Files.newBufferedReader(reference), ",").stream()
            .map(row -> row[1])
            .collect(Collectors.toSet());
    names.forEach(row -> assertTrue(!real.contains(row[1]), row[1]));
  }

  private static InputStream stream(String resource) {
    return DemonstrationFiguresTest.class.getResourceAsStream(resource);
  }

  private static List<String[]> rows(Reader source, String separator) throws IOException {
    try (var lines = new BufferedReader(source)) {
      return lines.lines().skip(1).map(line -> line.split(separator, -1)).toList();
    }
  }
}
