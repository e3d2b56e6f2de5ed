// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.publication.Base;
import org.junit.jupiter.api.Test;

class BaseWordsTest {
  private static final BaseWords COUNTRY = new BaseWords(Base.COUNTRY);
  private static final BaseWords TOWN =
      new BaseWords(
          new Base(
              new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("GM0796")),
              "gemeente 's-Hertogenbosch",
              "'s-Hertogenbosch"));

  @Test
  void ofTheCountryTheSentenceIsAsItStands() {
    assertEquals(
        "Landelijk is dat 3 %, net als landelijk; Landelijk",
        COUNTRY.in("[Landelijk] is dat 3 %, net als [landelijk]; [kop:Landelijk]"));
  }

  @Test
  void anotherBaseTakesThePlaceWithItsCapital() {
    assertEquals(
        "In de gemeente 's-Hertogenbosch is dat 3 %; Daar",
        TOWN.in("[Landelijk] is dat 3 %; [kop:Landelijk]"));
  }

  /** In a pattern an apostrophe would begin a quotation. */
  @Test
  void aPatternKeepsItsValuesBehindAnApostrophe() {
    assertEquals(
        "Opvallend weinig huishoudens horen bij „A”: 1,0 %, tegen 2,0 % in de gemeente"
            + " 's-Hertogenbosch. De index is 50.",
        new Words(Words.of("samenvatting").bundle(), TOWN).text("under", "A", "1,0", "2,0", "50"));
  }

  @Test
  void aListThatSaidWhereItIsSaysThere() {
    assertEquals("5 %, daar 3 %", TOWN.in("5 %, [kort:landelijk] 3 %"));
    assertEquals("5 %, landelijk 3 %", COUNTRY.in("5 %, [kort:landelijk] 3 %"));
  }

  @Test
  void figuresOfTheCountryKeepTheirNameAndOthersGetOne() {
    Map<String, Object> figures = Map.of("aandeelLandelijk", 3);
    assertEquals(figures, BaseKeys.of(Base.COUNTRY, figures));
    assertEquals(Map.of("aandeelBasis", 3), BaseKeys.of(TOWN.base(), figures));
  }
}
