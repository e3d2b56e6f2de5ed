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
    return product
        .get(Packing.class)
        .parcel(
            product.get(Preserving.class).publication(id), product.get(PackageProofs.class).of(id));
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

  private static String verified(Path bag) {
    return OfflineVerifiers.said("pakket", bag.toString());
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
    assertTrue(verified(bag).startsWith("IN ORDE"), verified(bag));
    Path figures;
    try (var files = Files.walk(bag.resolve("data"))) {
      figures = files.filter(f -> f.endsWith("cijfers.json")).findFirst().orElseThrow();
    }
    Files.writeString(figures, "{ }");
    assertTrue(verified(bag).startsWith("NIET IN ORDE"), verified(bag));
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
