// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.area.PlaceNames;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import org.junit.jupiter.api.Test;

class PlacesFileTest {
  private static PlaceNames read(String... lines) {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return SupplementFiles.of(Map.of(Supplement.PLACES, content))
        .supplements(OpenSegmentation.segmentation())
        .places();
  }

  private static String refusal(String... lines) {
    return assertThrows(EditionRefused.class, () -> read(lines)).getMessage();
  }

  @Test
  void everyPostcodeHasAPlaceAndPerhapsADistrict() {
    var names =
        read(
            "wijk;postcode;plaats;inwoners",
            "Vogelbuurt;3654; Merelstede ;12",
            ";3666;\"Sint Anna; ter Muiden\";7");

    assertEquals(Optional.of(new PlaceName("Merelstede", "Vogelbuurt")), names.find(3654));
    assertEquals(Optional.of(new PlaceName("Sint Anna; ter Muiden", "")), names.find(3666));
    assertEquals(Optional.empty(), names.find(3667));
  }

  @Test
  void districtsOfTheCbsLoseTheirNumber() {
    var names =
        read(
            "postcode;plaats;wijk",
            "3544;Utrecht;Wijk 09 Leidsche Rijn",
            "3927;Renswoude;Wijk 00 Renswoude",
            "3928;Renswoude;Wijk 01",
            "2957;Nieuw-Lekkerland;Wijk12-Nieuw-Lekkerland",
            "1949;Wijk aan Zee;Wijk aan Zee Noord");

    assertEquals(Optional.of(new PlaceName("Utrecht", "Leidsche Rijn")), names.find(3544));
    assertEquals(Optional.of(new PlaceName("Renswoude", "")), names.find(3927));
    assertEquals(Optional.of(new PlaceName("Renswoude", "")), names.find(3928));
    assertEquals(Optional.of(new PlaceName("Nieuw-Lekkerland", "")), names.find(2957));
    assertEquals(
        Optional.of(new PlaceName("Wijk aan Zee", "Wijk aan Zee Noord")), names.find(1949));
  }

  @Test
  void anEditionWithoutTheFileHasNoNames() {
    var none = SupplementFiles.of(Map.of()).supplements(OpenSegmentation.segmentation()).places();

    assertEquals(Optional.empty(), none.find(3654));
  }

  @Test
  void allMistakesAreToldByLine() {
    assertEquals(
        "plaatsen.csv, regel 2: postcode moet uit vier cijfers bestaan, vanaf 1000.\n"
            + "plaatsen.csv, regel 3: plaats is leeg.\n"
            + "plaatsen.csv, regel 5: deze postcode staat er twee keer in.\n"
            + "plaatsen.csv, regel 6: plaats bevat een teken dat niet gedrukt kan worden.\n"
            + "plaatsen.csv, regel 7: wijk bevat een teken dat niet gedrukt kan worden.\n"
            + "plaatsen.csv, regel 8: wijk is langer dan 80 tekens.",
        refusal(
            "postcode;plaats;wijk",
            "0999;Merelstede;",
            "3654;;Centrum",
            "3655;Merelstede;Centrum",
            "3655;Merelstede;Noord",
            "3656;Αθήνα;",
            "3657;Merelstede;Αθήνα",
            "3658;Merelstede;" + "w".repeat(81)));
  }

  @Test
  void columnsThatAreMissingAreNamed() {
    assertEquals(
        "plaatsen.csv, regel 1: deze kolommen ontbreken: plaats, wijk.",
        refusal("postcode;place", "3654;Merelstede"));
  }

  @Test
  void itIsToldWhatPublicationsDoWithout() {
    assertEquals(
        List.of(
            "Zonder grenzen.geojson: publicaties hebben geen kaarten.",
            "Zonder plaatsen.csv: kaarten en tabellen noemen geen plaatsen en wijken."),
        SupplementFiles.of(Map.of()).remarks());
    assertEquals(List.of(), SupplementFiles.ofDemonstration().remarks());
  }
}
