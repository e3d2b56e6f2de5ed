// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static java.util.stream.Collectors.joining;
import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.publiekswijzer.disclosure.Likeness;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.RowsElsewhere;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class MemberFileCountingTest {
  private static CountedFile count(Composition product, String file) {
    return UploadFixtures.newYear(product, "Bibliotheek Telt").count(TOWN, file);
  }

  private static String file(int from, int households) {
    return UploadFixtures.file(from, households);
  }

  /** Rows of house numbers that no edition knows. */
  private static String strangers(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> "9001AA;" + (5000 + i) + "\n")
        .collect(joining());
  }

  private static InvalidInput refusal(Composition product, String file) {
    return assertThrows(InvalidInput.class, () -> count(product, file));
  }

  private static final MemberFileForm AS_READ =
      new MemberFileForm(
          Map.of("postcode", "postcode", "huisnummer", "huisnummer"),
          List.of(),
          0,
          null,
          List.of(),
          null,
          null,
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static MatchReport rows(int rows) {
    return new MatchReport(
        rows, Map.of(), Map.of(), 0, 0, rows, Map.of(), Map.of(), Map.of(), rows, 0, List.of(),
        null, AS_READ);
  }

  /** By typed postcode, whether the edition knows the house or not; a few rows are not named. */
  @Test
  void municipalitiesOfMembersElsewhereAreNamed(Composition product) {
    String elsewhere =
        "9010AA;1\n9012AA;1\n"
            + IntStream.range(0, 12).mapToObj(i -> "9011AB;" + (900 + i) + "\n").collect(joining())
            + IntStream.range(1, 10).mapToObj(i -> "9020AA;" + i + "\n").collect(joining());
    var report = count(product, file(0, 400) + elsewhere).report();
    assertEquals(23, report.outside());
    assertEquals(List.of(new RowsElsewhere("PR02", "Proefveld", 14)), report.form().elsewhere());
  }

  @Test
  void aMemberFileWithEnoughHouseholdsIsTaken(Composition product) {
    var counted = count(product, file(0, 400) + strangers(100));

    assertEquals(400, counted.counts().households());
    assertEquals(500, counted.set().rows());
    assertEquals(rows(500), counted.report().with(null));
  }

  @Test
  void itsRecognitionIsToldInTensAndAboutRight(Composition product) {
    var drawn = count(product, file(0, 800) + strangers(200)).report().drawn();

    assertEquals(1_000, drawn.houses());
    assertEquals(1_000, drawn.recognised() + drawn.unrecognised());
    assertEquals(800, drawn.recognised(), 70);
    assertEquals(0, drawn.recognised() % 10);
    assertEquals(
        List.of(MatchLevel.ADDRESS, MatchLevel.SPELLING, MatchLevel.HOUSE_NUMBER),
        keys(drawn.matched()));
    assertEquals(
        List.of(
            UnmatchedReason.UNKNOWN_NUMBER,
            UnmatchedReason.AMBIGUOUS_ADDITION,
            UnmatchedReason.CONTRADICTORY_PARTS),
        keys(drawn.unmatched()));
  }

  private static <K> List<K> keys(Map<K, Long> counts) {
    return List.copyOf(counts.keySet());
  }

  @Test
  void fileOfWhichHardlyARowCanBeReadIsRefusedWithExactNumbersAndReasons(Composition product) {
    var refused = refusal(product, file(0, 300) + "9001AA;6-feb\n".repeat(5_000));

    assertTrue(
        refused.getMessage().contains("Van de 5.300 leden die tellen, kan bij 5.000"),
        refused.getMessage());
    var report = (MatchReport) refused.report();
    assertEquals(Map.of(MalformedReason.DATE, 5_000L), report.malformed());
    assertNull(report.drawn());
  }

  /** Three quarters of the rows are recognised: taken, and told as such. */
  @Test
  void rowsThatCannotBeReadStandInTheDenominator(Composition product) {
    var report = count(product, file(0, 900) + "9001AA;onbekend\n".repeat(300)).report();

    assertEquals(100, report.drawn().percent(report.drawn().recognised()), 4);
    assertEquals(75, report.recognition().orElseThrow(), 3);
  }

  @Test
  void theSameRowsGetTheSameAnswer(Composition product) {
    String file = file(0, 400) + strangers(100);
    var first = count(product, file);
    var second = count(product, file);

    assertEquals(first.report(), second.report());
    assertEquals(first.counts(), second.counts());
    assertEquals(first.set().delivered(), second.set().delivered());
  }

  @Test
  void aFileThatIsTooSmallIsRefusedInWordsOnly(Composition product) {
    var refused = refusal(product, file(0, 200));

    assertEquals(FileJudging.TOO_SMALL, refused.faults().get(0).message());
    assertFalse(FileJudging.TOO_SMALL.matches(".*\\d.*"));
    assertEquals(rows(200), refused.report());
  }

  @Test
  void whatIsSaidOfAFileThatIsTooSmallDependsOnNoHousehold(Composition product) {
    var known = refusal(product, file(0, 1));
    var unknown = refusal(product, "postcode;huisnummer\n" + strangers(1));
    assertEquals(known.faults(), unknown.faults());
    assertEquals(known.report(), unknown.report());

    var oneMore = refusal(product, file(0, 201));
    var strangerMore = refusal(product, file(0, 200) + strangers(1));
    var mostlyStrangers = refusal(product, file(0, 1) + strangers(200));
    assertEquals(oneMore.faults(), strangerMore.faults());
    assertEquals(oneMore.report(), strangerMore.report());
    assertEquals(oneMore.faults(), mostlyStrangers.faults());
    assertEquals(oneMore.report(), mostlyStrangers.report());
  }

  /** By the true number all of them would be taken. */
  @Test
  void floorIsThatOfTheFigureThatIsTold(Composition product) {
    long taken =
        IntStream.range(0, 30)
            .filter(
                i -> {
                  try {
                    return count(product, file(10 * i, 260)).counts().households() == 260;
                  } catch (InvalidInput e) {
                    return false;
                  }
                })
            .count();

    assertTrue(taken > 5 && taken < 25, () -> taken + " of 30 taken");
  }

  @Test
  void membersOfOneHouseholdCountOnce(Composition product) {
    String again = file(0, 300).replaceFirst("(?s)^[^\n]*\n", "");
    var counted = count(product, file(0, 300) + again);

    assertEquals(300, counted.counts().households());
    assertEquals(600, counted.report().inside());
    assertEquals(300, counted.report().drawn().houses());
  }

  @Test
  void farFewerThanSixtyOfAHundredAddressesRecognisedIsRefused(Composition product) {
    var refused = refusal(product, file(0, 300) + strangers(400));

    assertEquals(
        "Minder dan 60 % van de leden is herkend. Controleer of de kolommen postcode, huisnummer"
            + " en toevoeging goed zijn gevuld, en lever het hele ledenbestand opnieuw aan.",
        refused.faults().get(0).message());
    assertEquals(700, ((MatchReport) refused.report()).drawn().houses());
  }

  @Test
  void fileOfOneStreetIsRefusedByWhatWasTypedAlone(Composition product) {
    String street =
        IntStream.rangeClosed(17, 80).mapToObj(i -> "9001AA;" + i + "\n").collect(joining());
    var refused = refusal(product, file(0, 400) + street + strangers(230));

    assertEquals(
        "Meer dan 40 % van de huisnummers in het bestand hoort bij één postcode. Dat is geen gewoon"
            + " ledenbestand. Lever het hele ledenbestand van het werkgebied aan, zonder keuze van"
            + " straten of adressen.",
        refused.faults().get(0).message());
    assertEquals(464, count(product, file(0, 400) + street + strangers(170)).counts().households());
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAtTheLineThatIsWrong(Composition product) {
    var refused = refusal(product, "naam;leeftijd\nx;1\n");
    assertEquals("ledenbestand", refused.faults().get(0).field());
    assertTrue(refused.report() instanceof ColumnQuestion);
    assertEquals(
        List.of("ledenbestand: Regel 2: een aanhalingsteken wordt nergens gesloten."),
        mistakes(() -> count(product, "postcode;huisnummer\n\"9001AA;1\n")));
  }

  @Test
  void theSameRowsInAnyOrderAreTheSameSet(Composition product) {
    var lines = file(0, 300).lines().toList();
    String turned =
        IntStream.range(0, lines.size())
            .mapToObj(i -> i == 0 ? lines.get(0) : lines.get(lines.size() - i))
            .collect(joining("\n"));

    var first = count(product, file(0, 300)).set();
    var second = count(product, turned).set();

    assertEquals(first.households(), second.households());
    assertEquals(first.delivered(), second.delivered());
    assertNotEquals(first.households(), count(product, file(1, 300)).set().households());
  }

  @Test
  void anotherColumnIsNeverAnotherDrawOfTheHouseholds(Composition product) {
    var plain = count(product, file(0, 300));
    var branches =
        count(
            product,
            file(0, 300)
                .lines()
                .map(line -> line + (line.startsWith("p") ? ";vestiging" : ";Noord"))
                .collect(joining("\n")));

    assertEquals(plain.set().households(), branches.set().households());
    assertEquals(plain.set().delivered(), branches.set().delivered());
    assertNotEquals(plain.set().crossed(), branches.set().crossed());
    assertEquals(plain.report().drawn(), branches.report().drawn());
  }

  /** Whether the one row more is a household must not show in what becomes of the file. */
  @Test
  void oneRowMoreIsAsNearWhetherItIsRecognisedOrNot(Composition product) {
    var file = count(product, file(0, 400)).set();
    var recognised = count(product, file(0, 401)).set();
    var stranger = count(product, file(0, 400) + strangers(1)).set();

    assertEquals(file.households(), stranger.households());
    for (boolean own : new boolean[] {true, false}) {
      var likeness = Likeness.between(file, recognised, own, UploadRules.STANDARD);
      assertEquals(likeness, Likeness.between(file, stranger, own, UploadRules.STANDARD));
    }
    assertEquals(OptionalInt.of(1), file.sketch().difference(recognised.sketch()));
    assertEquals(OptionalInt.of(1), file.sketch().difference(stranger.sketch()));
  }
}
