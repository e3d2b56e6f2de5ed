// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.UploadFixtures.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class UploadCountingTest {
  private static final WorkArea FIELDS = new WorkArea(List.of("PR02"), List.of());
  private static final String TEN =
      "Voor dit gebied zijn in een dag al 10 ledenbestanden aangeleverd, door alle bibliotheken"
          + " samen. Meer mag niet: uit veel antwoorden samen is af te leiden waar iemand woont."
          + " Hetzelfde bestand voor hetzelfde gebied opnieuw aanleveren kan altijd.";

  private static Refused refused(UploadFixtures sender, WorkArea area, String file) {
    return assertThrows(Refused.class, () -> sender.count(area, file));
  }

  /** Ten files, each of another household more. */
  private static UploadFixtures tenFiles(Composition product, String library) {
    var sender = UploadFixtures.newYear(product, library);
    for (int i = 0; i < 10; i++) {
      sender.count(TOWN, file(i, 400));
    }
    return sender;
  }

  @Test
  void eleventhFileOfADayIsRefusedUntilTheFirstIsADayOld(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Elf");
    for (int i = 0; i < 10; i++) {
      sender.count(TOWN, file(i, 400));
      product.clock().advance(Duration.ofMinutes(30));
    }

    var refused = refused(sender, TOWN, file(10, 400));
    assertEquals(429, refused.status());
    assertEquals(TEN, refused.getMessage());
    assertEquals(
        Optional.of(Duration.ofHours(19).plusSeconds(1)), refused.retryAfter(), "19 hours left");

    product.clock().advance(refused.retryAfter().orElseThrow());
    sender.count(TOWN, file(10, 400));
    refused(sender, TOWN, file(11, 400));
  }

  @Test
  void filesOfAllLibrariesCount(Composition product) {
    tenFiles(product, "Bibliotheek Veel");

    refused(UploadFixtures.of(product, "Bibliotheek Ander"), TOWN, file(10, 400));
  }

  @Test
  void theSameRowsForTheSameBlocksDoNotCountAgain(Composition product) {
    var sender = tenFiles(product, "Bibliotheek Dezelfde");

    var again = sender.count(TOWN, file(3, 400) + "9001AA;2\n");
    assertEquals(400, again.counts().households());
    assertEquals(
        again.report(),
        UploadFixtures.of(product, "Bibliotheek Ook")
            .count(TOWN, file(3, 400) + "9001AA;2\n")
            .report());
  }

  @Test
  void areaThatHasNoBlockInCommonCountsApart(Composition product) {
    var sender = tenFiles(product, "Bibliotheek Apart");

    assertThrows(InvalidInput.class, () -> sender.count(FIELDS, file(10, 400)));
    var both = new WorkArea(List.of("PR01", "PR02"), List.of());
    refused(sender, both, file(10, 400));
  }

  @Test
  void refusedFilesCountToo(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Geweigerd");
    for (int i = 0; i < 5; i++) {
      int from = i;
      assertThrows(InvalidInput.class, () -> sender.count(TOWN, file(from, 1)));
      assertThrows(InvalidInput.class, () -> sender.count(TOWN, "naam\n"));
    }

    refused(sender, TOWN, file(0, 400));
    refused(sender, TOWN, "naam\n");
  }

  @Test
  void sixtyFirstFileOfAYearIsRefused(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Jaar");
    for (int i = 0; i < 60; i++) {
      sender.count(TOWN, file(i, 400));
      product.clock().advance(Duration.ofHours(3));
    }

    var refused = refused(sender, TOWN, file(60, 400));
    assertEquals(429, refused.status());
    assertEquals(
        Optional.of(Duration.ofDays(365).minusHours(180).plusSeconds(1)), refused.retryAfter());

    product.clock().advance(refused.retryAfter().orElseThrow());
    sender.count(TOWN, file(60, 400));
  }

  @Test
  void everyUploadIsALineOfTheAuditWithoutItsContent(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Regel");
    String library = sender.asker().name();
    sender.count(TOWN, file(0, 400));
    assertThrows(InvalidInput.class, () -> sender.count(TOWN, file(0, 20)));
    assertThrows(InvalidInput.class, () -> sender.count(TOWN, "naam;geheim\nx;y\n"));

    assertEquals(
        List.of(
            "ledenbestand aangeleverd: " + library + ", 400 rijen",
            "ledenbestand geweigerd: " + library + ", 20 rijen",
            "ledenbestand geweigerd: " + library + ", 0 rijen"),
        AuditLines.about(product, library).stream()
            .map(line -> line.substring(line.indexOf("ledenbestand")))
            .toList());
  }
}
