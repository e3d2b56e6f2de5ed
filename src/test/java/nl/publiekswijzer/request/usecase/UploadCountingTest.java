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
  private static final WorkArea COUNTRY = new WorkArea(List.of("PR01", "PR02", "PR03"), List.of());
  private static final String TEN =
      "Voor dit gebied zijn in een dag al 10 ledenbestanden aangeleverd, door alle bibliotheken"
          + " samen. Meer mag niet: uit veel antwoorden samen is af te leiden waar iemand woont."
          + " Probeer het morgen opnieuw. Hetzelfde bestand met dezelfde editie opnieuw aanleveren"
          + " kan altijd.";
  private static final String THIRTY =
      "U hebt voor dit gebied in een jaar al 30 ledenbestanden aangeleverd. Dat is de helft van wat"
          + " er voor een gebied mag; de andere helft is voor anderen. Er komt weer plaats als uw"
          + " oudste een jaar oud is. Is er haast, vraag dan uw ondersteuningsorganisatie. Hetzelfde"
          + " bestand met dezelfde editie opnieuw aanleveren kan altijd.";
  private static final String SIXTY =
      "Voor dit gebied zijn in een jaar al 60 ledenbestanden aangeleverd, door alle bibliotheken"
          + " samen. Meer mag niet: uit veel antwoorden samen is af te leiden waar iemand woont. Er"
          + " komt weer plaats als het oudste een jaar oud is. Hetzelfde bestand met dezelfde editie"
          + " opnieuw aanleveren kan altijd.";

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
  void theSameRowsForTheSameEditionDoNotCountAgain(Composition product) {
    var sender = tenFiles(product, "Bibliotheek Dezelfde");

    var again = sender.count(TOWN, file(3, 400) + "9001AA;2\n");
    assertEquals(400, again.counts().households());
    assertEquals(
        again.report(),
        UploadFixtures.of(product, "Bibliotheek Ook")
            .count(TOWN, file(3, 400) + "9001AA;2\n")
            .report());
  }

  /** What a file tells depends on the postcode areas of its rows only. */
  @Test
  void oneRowFilesOfTheWholeCountryLeaveAllOtherAreasOpen(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Land");
    for (int i = 0; i < 10; i++) {
      int from = i;
      assertThrows(InvalidInput.class, () -> sender.count(COUNTRY, file(9010, from, 1)));
    }

    assertEquals(400, sender.count(COUNTRY, file(0, 400)).counts().households());
    assertEquals(TEN, refused(sender, COUNTRY, file(9010, 10, 1)).getMessage());
    assertEquals(TEN, refused(sender, FIELDS, file(9010, 10, 1)).getMessage());
    assertEquals(TEN, refused(sender, COUNTRY, file(9012, 0, 1)).getMessage(), "the same block");
  }

  @Test
  void fileWithRowsInAnAreaThatIsFullIsRefusedWhateverElseItHas(Composition product) {
    var sender = tenFiles(product, "Bibliotheek Apart");

    assertThrows(InvalidInput.class, () -> sender.count(COUNTRY, file(9010, 0, 50)));
    refused(sender, COUNTRY, file(10, 400) + "9010AA;1\n");
  }

  @Test
  void filesOfAllEditionsCountTogether(Composition product) {
    var sender = tenFiles(product, "Bibliotheek Edities");
    var later = sender.prepared(SmallEdition.of(product, "Proefeditie later"), TOWN);

    var refused = assertThrows(Refused.class, () -> sender.count(later, file(10, 400)));
    assertEquals(TEN, refused.getMessage());
    assertThrows(
        Refused.class, () -> sender.count(later, file(3, 400)), "of another edition: not the same");
  }

  @Test
  void refusedFilesCountTooButNotThoseThatTellNothingOfHouseholds(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Geweigerd");
    for (int i = 0; i < 10; i++) {
      int from = i;
      assertThrows(InvalidInput.class, () -> sender.count(TOWN, file(from, 1)));
      assertThrows(InvalidInput.class, () -> sender.count(TOWN, "naam\n"));
      assertThrows(InvalidInput.class, () -> sender.count(TOWN, file(9010, from, 1)));
    }

    refused(sender, TOWN, file(0, 400));
    assertThrows(InvalidInput.class, () -> sender.count(TOWN, "naam\n"));
    assertThrows(InvalidInput.class, () -> sender.count(TOWN, file(9010, 0, 2)));
  }

  /** Three hours apart: eight a day. */
  private static void files(UploadFixtures sender, int from, int until) {
    sender.product().actAs(sender.asker().actor());
    for (int i = from; i < until; i++) {
      sender.count(TOWN, file(i, 400));
      sender.product().clock().advance(Duration.ofHours(3));
    }
  }

  @Test
  void oneAccountTakesAtMostHalfOfAYear(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Helft");
    files(sender, 0, 30);

    var refused = refused(sender, TOWN, file(30, 400));
    assertEquals(429, refused.status());
    assertEquals(THIRTY, refused.getMessage());
    assertEquals(
        Optional.of(Duration.ofDays(365).minusHours(90).plusSeconds(1)), refused.retryAfter());
    sender.count(TOWN, file(3, 400));
    assertThrows(InvalidInput.class, () -> sender.count(COUNTRY, file(9010, 0, 1)));

    files(sender.colleague(), 30, 31);
  }

  @Test
  void sixtyFirstFileOfAYearIsRefused(Composition product) {
    var sender = UploadFixtures.newYear(product, "Bibliotheek Jaar");
    files(sender, 0, 30);
    files(sender.colleague(), 30, 60);
    var other = UploadFixtures.of(product, "Bibliotheek Te Laat");

    var refused = refused(other, TOWN, file(60, 400));
    assertEquals(429, refused.status());
    assertEquals(SIXTY, refused.getMessage());
    assertEquals(
        Optional.of(Duration.ofDays(365).minusHours(180).plusSeconds(1)), refused.retryAfter());

    product.clock().advance(refused.retryAfter().orElseThrow());
    other.count(TOWN, file(60, 400));
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
