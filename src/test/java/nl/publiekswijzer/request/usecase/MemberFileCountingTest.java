// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class MemberFileCountingTest {
  private static final String TOO_FEW =
      "ledenbestand: In het werkgebied zijn minder dan 250 huishoudens met een lid herkend. Dat is"
          + " te weinig voor een ledenanalyse; controleer het werkgebied en het bestand.";

  private static CountedFile count(Composition product, String file) {
    var asking = new AskingFixtures(product);
    var edition =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(LoadedEditions.class).read(asking.edition()));
    var prepared =
        new PreparedRequest(
            order("Bibliotheek Telt", ReportKind.MEMBERS, TOWN),
            UUID.randomUUID(),
            edition,
            edition.areas().postcodes(TOWN));
    return asking.count(prepared, file.getBytes(StandardCharsets.UTF_8));
  }

  private static String file(int from, int households) {
    return new String(members(from, households), StandardCharsets.UTF_8);
  }

  /** Rows of addresses that no edition knows. */
  private static String strangers(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> "9001AA;" + (5000 + i) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aMemberFileOfTwoHundredAndFiftyHouseholdsIsTaken(Composition product) {
    var counted = count(product, file(0, 250));

    assertEquals(250, counted.counts().households());
    assertEquals(250, counted.set().households());
    assertEquals(
        new MatchReport(
            250,
            Map.of(),
            Map.of(),
            0,
            0,
            250,
            Map.of(MatchLevel.ADDRESS, 250L),
            Map.of(),
            Map.of(),
            250,
            0,
            List.of()),
        counted.report());
  }

  @Test
  void aMemberFileOfOneHouseholdLessIsRefusedWithItsReport(Composition product) {
    var refused = assertThrows(InvalidInput.class, () -> count(product, file(0, 249)));

    assertEquals(List.of(TOO_FEW), mistakes(() -> count(product, file(1, 249))));
    assertEquals(249, ((MatchReport) refused.report()).delivered());
  }

  @Test
  void membersOfOneHouseholdCountOnce(Composition product) {
    String twice = file(0, 249) + file(0, 249).replaceFirst("(?s)^[^\n]*\n", "");

    assertEquals(List.of(TOO_FEW), mistakes(() -> count(product, twice)));
  }

  @Test
  void fewerThanSixtyOfAHundredRowsRecognisedIsRefused(Composition product) {
    var counted = count(product, file(0, 300) + strangers(200));
    assertEquals(Map.of(UnmatchedReason.UNKNOWN_NUMBER, 200L), counted.report().unmatched());

    var refused =
        assertThrows(InvalidInput.class, () -> count(product, file(0, 300) + strangers(201)));
    assertEquals(
        "Minder dan 60 % van de rijen is herkend. Controleer of de kolommen postcode, huisnummer en"
            + " toevoeging goed zijn gevuld, en lever het hele ledenbestand opnieuw aan.",
        refused.faults().get(0).message());
    assertEquals(501, ((MatchReport) refused.report()).delivered());
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAtTheLineThatIsWrong(Composition product) {
    assertEquals(
        "ledenbestand",
        assertThrows(InvalidInput.class, () -> count(product, "naam;leeftijd\nx;1\n"))
            .faults()
            .get(0)
            .field());
    assertEquals(
        List.of("ledenbestand: Regel 2: een aanhalingsteken wordt nergens gesloten."),
        mistakes(() -> count(product, "postcode;huisnummer\n\"9001AA;1\n")));
  }

  @Test
  void theSameHouseholdsInAnyOrderAreTheSameSet(Composition product) {
    var lines = file(0, 300).lines().toList();
    String turned =
        IntStream.range(0, lines.size())
            .mapToObj(i -> i == 0 ? lines.get(0) : lines.get(lines.size() - i))
            .collect(Collectors.joining("\n"));

    var first = count(product, file(0, 300)).set();

    assertEquals(first.digest(), count(product, turned).set().digest());
    assertNotEquals(first.digest(), count(product, file(1, 300)).set().digest());
  }
}
