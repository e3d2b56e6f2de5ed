// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import static nl.publiekswijzer.preservation.PreservationFixtures.aSeries;
import static nl.publiekswijzer.preservation.PreservationFixtures.alone;
import static nl.publiekswijzer.preservation.PreservationFixtures.delivery;
import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.preservation.sip.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTest {
  private static final BagInfo INFO =
      new BagInfo("Bibliotheek", "NL-1/leden-1/2026/v1", "Titel", LocalDate.of(2026, 3, 1));

  @TempDir Path folder;

  private static PackagedFile file(String path, String text) {
    return PackagedFile.made(path, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Bag bag(PackagedFile... payload) {
    return new Bag("pakket", INFO, List.of(payload), List.of(file("bewijs.txt", "bewijs")));
  }

  private static String text(Bag bag, String path) throws IOException {
    var found = bag.files().stream().filter(f -> f.path().equals("pakket/" + path)).findFirst();
    try (var in = found.orElseThrow().content().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] zip(List<PackagedFile> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new StoredZip(files).write(bytes);
    return bytes.toByteArray();
  }

  private static List<String> faults(List<PackagedFile> files) throws IOException {
    return BagCheck.ofZip(new ByteArrayInputStream(zip(files)));
  }

  /** RFC 8493, 2.1.3: carriage return, line feed and per cent, nothing else. */
  @Test
  void pathsOfManifestsAreEncodedAndReadBack() throws IOException {
    var bag = bag(file("50%0A\r\n é.txt", "x"));

    assertTrue(text(bag, "manifest-sha256.txt").endsWith("  data/50%250A%0D%0A é.txt\n"));
    assertEquals(List.of(), faults(bag.files()));
  }

  @Test
  void everyManifestListsEveryFileOnce() throws IOException {
    var bag = bag(file("b", "b"), file("a", "a"));

    for (String algorithm : List.of("sha256", "sha512")) {
      assertEquals(
          List.of("data/a", "data/b"),
          List.copyOf(Manifest.read(text(bag, "manifest-" + algorithm + ".txt")).keySet()));
      assertEquals(
          List.of(
              "bag-info.txt",
              "bagit.txt",
              "bewijs.txt",
              "manifest-sha256.txt",
              "manifest-sha512.txt"),
          List.copyOf(Manifest.read(text(bag, "tagmanifest-" + algorithm + ".txt")).keySet()));
    }
  }

  @Test
  void longLinesOfTheDescriptionAreFolded() throws IOException {
    var info = new BagInfo("B", "i", "woord ".repeat(40).strip(), LocalDate.of(2026, 3, 1));
    var bag = new Bag("pakket", info, List.of(file("a", "abc")), List.of());

    var lines = text(bag, "bag-info.txt").lines().toList();

    assertEquals("Payload-Oxum: 3.1", lines.get(lines.size() - 1));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 79));
    assertTrue(lines.get(2).startsWith("  woord"), lines.toString());
  }

  @Test
  void deliveriesAreValid() throws IOException {
    var series = new Delivery.Content(aSeries().number(), "Serie", List.of(first(), second()));

    assertEquals(List.of(), faults(delivery().bag(alone(first())).files()));
    assertEquals(List.of(), faults(delivery().bag(alone(second())).files()));
    assertEquals(List.of(), faults(delivery().bag(series).files()));
  }

  @Test
  void bagInADirectoryIsCheckedToo() throws IOException {
    var bag = bag(file("map/a", "a"));
    for (var file : bag.files()) {
      var path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().open().readAllBytes());
    }

    assertEquals(List.of(), BagCheck.ofDirectory(folder.resolve("pakket")));
    Files.writeString(folder.resolve("pakket/data/map/a"), "b");
    assertEquals(2, BagCheck.ofDirectory(folder.resolve("pakket")).size());
  }

  @Test
  void eachFaultIsFoundAndNoneHidesAnother() throws IOException {
    var good = new ArrayList<>(bag(file("a", "a"), file("b", "b"), file("c", "c")).files());
    var bad = new ArrayList<PackagedFile>();
    for (var file : good) {
      switch (file.path()) {
        case "pakket/data/a" -> bad.add(file("pakket/data/a", "anders"));
        case "pakket/data/b" -> {}
        default -> bad.add(file);
      }
    }
    bad.add(file("pakket/data/extra", ""));
    bad.add(file("elders/x", ""));

    var faults = faults(bad);

    assertEquals(
        List.of(
            "buiten de map van het pakket: elders/x",
            "data/a is",
            "data/b ontbreekt, maar staat in manifest-sha256.txt",
            "data/extra staat niet in manifest-sha256.txt",
            "data/a is",
            "data/b ontbreekt, maar staat in manifest-sha512.txt",
            "data/extra staat niet in manifest-sha512.txt",
            "de inhoud is 7.3, maar bag-info.txt zegt iets anders"),
        faults.stream().map(f -> f.startsWith("data/a is") ? "data/a is" : f).toList());
  }

  @Test
  void changedTagFileIsFound() throws IOException {
    var files =
        bag(file("a", "a")).files().stream()
            .map(f -> f.path().equals("pakket/bewijs.txt") ? file(f.path(), "vals") : f)
            .toList();

    assertEquals(2, faults(files).size());
  }

  @Test
  void zipWithoutABagIsNoBag() throws IOException {
    var faults = faults(List.of(file("pakket/los.txt", "x")));

    assertTrue(faults.contains("bagit.txt ontbreekt of is van een andere versie"));
    assertTrue(faults.contains("los.txt staat niet in tagmanifest-sha256.txt"));
  }

  @Test
  void bagWithAPathTwiceOrWithoutFilesIsNotMade() {
    assertThrows(IllegalArgumentException.class, () -> bag(file("a", "1"), file("a", "2")));
    assertThrows(IllegalArgumentException.class, () -> bag());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Bag("een pakket", INFO, List.of(file("a", "")), List.of()));
  }
}
