// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.RegionCode;
import org.junit.jupiter.api.Test;

class MemberStatisticFileTest {
  private static final String HEADER = "regiocode;jaar;huishoudens;huishoudens_met_lid;aandeel\n";

  private static List<MemberStatistic> read(String text) {
    return MemberStatisticFile.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theDocumentedTableIsRead() throws IOException {
    try (var in =
        MemberStatisticFileTest.class.getResourceAsStream(
            "/nl/publiekswijzer/reach/ledenstatistiek.csv")) {
      var rows = MemberStatisticFile.read(in);

      assertEquals(7, rows.size());
      assertEquals(
          new MemberStatistic(
              new RegionCode("WK990101", "GM9901"),
              "Buitengebied",
              2024,
              Optional.of(4_000L),
              Optional.of(900L),
              Optional.of(new BigDecimal("22.5"))),
          rows.get(2));
      assertEquals(Optional.of(3_100L), rows.get(2).nonMembers());
    }
  }

  @Test
  void whatIsHiddenIsNoNumberAndIsNotComputed() {
    var row = read(HEADER + "GM0001;2024;2000;x;x\n").get(0);

    assertEquals(
        new MemberStatistic(
            new RegionCode("GM0001", "GM0001"),
            "",
            2024,
            Optional.of(2_000L),
            Optional.empty(),
            Optional.empty()),
        row);
    assertEquals(Optional.empty(), row.nonMembers());
  }

  @Test
  void everyMistakeIsToldWithItsLine() {
    assertEquals(
        """
        regel 2: “BU00010000” is geen code van een gemeente (GM) of wijk (WK).
        regel 3: Het jaar “24” is geen jaar vanaf 2000.
        regel 4: Het aantal huishoudens “2.000” is geen heel getal en geen x.
        regel 4: Het aantal huishoudens met een lid “-” is geen heel getal en geen x.
        regel 4: Het aandeel “25.0” is geen getal en geen x.
        regel 5: Er zijn meer huishoudens met een lid dan huishoudens.
        regel 6: Het aandeel past niet bij de aantallen.
        regel 8: Deze regio en dit jaar staan er al, op regel 7.
        regel 9: Het aandeel is meer dan 100 procent.""",
        refusal(
            () ->
                read(
                    HEADER
                        + "BU00010000;2024;10;5;50\n"
                        + "GM0001;24;10;5;50\n"
                        + "GM0001;2024;2.000;-;25.0\n"
                        + "GM0002;2024;100;105;100\n"
                        + "GM0003;2024;10000;2500;26,0\n"
                        + "GM0004;2024;x;x;x\n"
                        + "GM0004;2024;x;x;x\n"
                        + "GM0005;2024;x;x;101\n")));
  }

  @Test
  void aTableWithoutRowsOrColumnsIsRefused() {
    assertEquals("bestand: Er staan geen cijfers in het bestand.", refusal(() -> read(HEADER)));
    assertEquals(
        "bestand: Deze kolom ontbreekt: aandeel.",
        refusal(() -> read("regiocode;jaar;huishoudens;huishoudens_met_lid\n")));
  }
}
