// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.OfflineVerifiers;
import nl.publiekswijzer.transparency.store.LogEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Composed.class)
class RecordingTest {
  private static void record(Composition product, UUID id) {
    product.get(OwnTransaction.class).run(() -> product.get(Recording.class).record(id));
  }

  private static List<String> leaf(Composition product, UUID id) {
    return new String(bytes(product, id), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(Composition product, UUID id) {
    return product
        .get(OwnTransaction.class)
        .call(
            () ->
                product
                    .get(LogEntries.class)
                    .find(product.get(PublicationEntries.class).find(id).orElseThrow())
                    .orElseThrow());
  }

  private static Delivery.Parcel parcel(Composition product, UUID id) {
    return parcel(product, product.get(Preserving.class).publication(id));
  }

  private static Delivery.Parcel parcel(Composition product, Delivery.Content content) {
    return product.get(Packing.class).parcel(content, product.get(PackageProofs.class).of(content));
  }

  private static Path unpacked(Delivery.Parcel parcel, Path folder) throws IOException {
    var zip = new ByteArrayOutputStream();
    parcel.zip().write(zip);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
    return folder.resolve(parcel.name().replace(".zip", ""));
  }

  private static String at(Path bag, String ending) {
    return bag.resolve("bewijs." + ending).toString();
  }

  private static Path find(Path bag, String name) throws IOException {
    try (var files = Files.walk(bag)) {
      return files.filter(f -> f.endsWith(name)).sorted().findFirst().orElseThrow();
    }
  }

  private static void accepted(Path bag) {
    OfflineVerifiers.accept("pakket", bag.toString());
  }

  private static void refused(Path bag) {
    OfflineVerifiers.refuse("pakket", bag.toString());
  }

  @Test
  void publicationIsRecordedOnceWithTheManifestsOfItsPackage(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Logboek");
    UUID id = shelf.published(2026, 1);
    record(product, id);
    var first = leaf(product, id);
    record(product, id);

    product.actAs(shelf.reader());
    var manifests =
        product.get(Packing.class).manifests(product.get(Preserving.class).publication(id));
    assertEquals(first, leaf(product, id));
    assertEquals(
        List.of(
            "publiekswijzer-log/v1",
            "gepubliceerd",
            "urn:uuid:" + id,
            shelf.number(2026, 1),
            manifests.sha256(),
            manifests.sha512()),
        first.subList(0, 6));
    assertEquals("-", first.get(7));
  }

  @Test
  void versionNamesTheLeafOfTheOneBeforeItInItsSeries(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Keten");
    UUID old = shelf.published(2025, 4);
    UUID next = shelf.published(2026, 1);
    record(product, old);
    record(product, next);

    assertEquals(Sha256.of(bytes(product, old)), leaf(product, next).get(7));
  }

  @Test
  void whatIsNotRecordedIsListedTheOldestFirst(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Achterstand");
    UUID first = shelf.published(2027, 1);
    UUID second = shelf.published(2027, 2);
    record(product, first);

    var missing = product.get(Recording.class).listMissing(1_000);

    assertFalse(missing.contains(first));
    assertTrue(missing.contains(second));
  }

  @Test
  void packageProvesItselfWithoutTheServer(Composition product, @TempDir Path folder)
      throws IOException {
    var shelf = PreservedRows.of(product, "Bieb Bewijs");
    UUID id = shelf.published(2026, 1);
    record(product, id);
    product.actAs(shelf.reader());

    Path bag = unpacked(parcel(product, id), folder);

    OfflineVerifiers.accept("bewijs", at(bag, "blad"), at(bag, "tlog-proof"), at(bag, "policy"));
    accepted(bag);
    Path figures = find(bag, "cijfers.json");
    String before = Files.readString(figures);
    Files.writeString(figures, "{ }");
    refused(bag);
    Files.writeString(figures, before);
    accepted(bag);
    Files.writeString(bag.resolve("data").resolve("meer.txt"), "x");
    refused(bag);
  }

  /** A changed, a missing, an added file, an exchanged manifest: each is found. */
  @Test
  void everyPublicationInAPackageOfSeveralIsProved(Composition product, @TempDir Path folder)
      throws IOException {
    var shelf = PreservedRows.of(product, "Bieb Reeks");
    UUID first = shelf.published(2025, 1);
    UUID second = shelf.published(2026, 1);
    record(product, first);
    record(product, second);
    product.actAs(shelf.reader());
    Path bag = unpacked(parcel(product, product.get(Preserving.class).series(first)), folder);

    accepted(bag);

    Path figures = find(bag, "cijfers.csv");
    byte[] before = Files.readAllBytes(figures);
    Files.writeString(figures, "waardf");
    refused(bag);
    Files.delete(figures);
    refused(bag);
    Files.write(figures, before);
    accepted(bag);
    Path more = figures.resolveSibling("meer.csv");
    Files.writeString(more, "x");
    refused(bag);
    Files.delete(more);
    Path manifest = find(bag.resolve("bewijzen"), "manifest-sha256.txt");
    String lines = Files.readString(manifest);
    Files.writeString(manifest, lines.substring(lines.indexOf('\n') + 1));
    refused(bag);
  }

  @Test
  void packageStaysTheSameWhileTheLogGrows(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Hervat");
    UUID id = shelf.published(2026, 1);
    UUID other = PreservedRows.of(product, "Bieb Ondertussen").published(2026, 1);
    record(product, id);
    product.actAs(shelf.reader());
    String before = parcel(product, id).tag();

    record(product, other);

    product.actAs(shelf.reader());
    assertEquals(before, parcel(product, id).tag());
  }
}
