// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.publiekswijzer.disclosure.Likeness;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that was taken before, with every address spelt in another way and some rows more. */
@ExtendWith(Composed.class)
class RespeltFileTest {
  /** How a row of postcode, number and the addition A is written. */
  enum Spelling {
    BLANK_IN_POSTCODE(row -> row.replaceFirst("^(\\d{4})", "$1 ")),
    TWO_BLANKS_IN_POSTCODE(row -> row.replaceFirst("^(\\d{4})", " $1  ")),
    LOWER_CASE(row -> row.toLowerCase(java.util.Locale.ROOT)),
    QUOTED(row -> '"' + row.replace(";", "\";\"") + '"'),
    ADDITION_BEHIND_THE_NUMBER(row -> row.replace(";A", "A;")),
    ADDITION_BEHIND_A_BLANK(row -> row.replace(";A", " a;")),
    ADDITION_BEHIND_A_HYPHEN(row -> row.replace(";A", "-A;")),
    ADDITION_WITH_A_HYPHEN(row -> row.replace(";A", ";-A")),
    ADDITION_WITH_MARKS(row -> row.replace(";A", ";'.a/")),
    ANOTHER_ADDITION(row -> row.replace(";A", ";X")),
    NO_ADDITION(row -> row.replace(";A", ";")),
    LEADING_ZEROS(row -> row.replaceFirst(";(\\d)", ";00$1")),
    ALL_OF_THEM(row -> " " + row.toLowerCase(java.util.Locale.ROOT).replace(";a", " .b ;"));

    private final UnaryOperator<String> respelt;

    Spelling(UnaryOperator<String> respelt) {
      this.respelt = respelt;
    }

    String of(String file) {
      return file.lines()
          .skip(1)
          .map(row -> respelt.apply(row + ";A"))
          .collect(Collectors.joining("\n", "postcode;huisnummer;toevoeging\n", "\n"));
    }
  }

  private static MemberSet set(Composition product, String file) {
    return UploadFixtures.newYear(product, "Bibliotheek Speling").count(TOWN, file).set();
  }

  private static String plain(int households) {
    return UploadFixtures.file(0, households)
        .replaceAll("(?m)(\\d)$", "$1;A")
        .replaceFirst("huisnummer", "huisnummer;toevoeging");
  }

  private static Likeness likeness(MemberSet set, MemberSet earlier, boolean own) {
    return Likeness.between(set, earlier, own, UploadRules.STANDARD);
  }

  @ParameterizedTest
  @EnumSource
  void oneHouseholdMoreIsNearHoweverTheOthersAreSpelt(Spelling spelling, Composition product) {
    var earlier = set(product, plain(400));
    var oneMore = set(product, spelling.of(UploadFixtures.file(0, 401)));

    assertEquals(Likeness.NEAR_AN_EARLIER, likeness(oneMore, earlier, true));
    assertEquals(Likeness.NEAR_ANOTHER_LIBRARYS, likeness(oneMore, earlier, false));
  }

  @ParameterizedTest
  @EnumSource
  void fiftyHouseholdsMoreAreDifferentHoweverTheyAreSpelt(Spelling spelling, Composition product) {
    var earlier = set(product, plain(400));
    var more = set(product, spelling.of(UploadFixtures.file(0, 450)));

    assertEquals(Likeness.DIFFERENT, likeness(more, earlier, true));
  }
}
