// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the sums by broad group cost, of an edition that knows postcodes of six characters. */
@ExtendWith(Composed.class)
class LedgerGroupsTest {
  private static final int SEGMENTS = OpenSegment.values().length;

  private static byte[] postcodes(int number) {
    var postcodes = new ArrayList<FullPostcodeEstimate>();
    for (int i = 0; i < number; i++) {
      String letters = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      var households = new short[SEGMENTS];
      households[i % SEGMENTS] = 3;
      postcodes.add(new FullPostcodeEstimate(letters, 5, households));
    }
    return FullPostcodeCounts.packed(postcodes);
  }

  /** 660 postcodes in one town, 60 in the other. */
  private static AskingFixtures asking(Composition product) {
    var asking = new AskingFixtures(product);
    String sql = "insert into full_postcode_count values (?, ?, ?)";
    product.change(sql, asking.edition(), 9001, postcodes(660));
    product.change(sql, asking.edition(), SmallEdition.SMALLEST, postcodes(60));
    return asking;
  }

  private static void compare(Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    assertTrue(
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(SetComparing.class).compare(attempt)));
  }

  private static List<String> charges(Composition product, String level) {
    return product.list(
        "select block || ' ' || rho from privacy_charge where level = ? order by block, charged_at",
        level);
  }

  @Test
  void sumsByGroupAreChargedOnceForAWorkAreaAndAnewForAnother(Composition product) {
    var asking = asking(product);
    var asker = asking.asker("Bibliotheek Groepen");
    var file = set(5_000_000, 300);

    compare(product, asking, asking.request(asker, file));
    assertEquals(List.of(), charges(product, "GROUPS"), "660 postcodes are too few");

    compare(product, asking, asking.request(asker, file, "work_area", "PR01,PR02|"));
    compare(product, asking, asking.request(asker, file, "work_area", "PR02,PR01|"));
    assertEquals(List.of("9001 0.0313", "9010 0.0313"), charges(product, "GROUPS"));

    compare(product, asking, asking.request(asker, file, "work_area", "PR01,PR02,PR03|"));
    assertEquals(
        List.of("9001 0.0313", "9001 0.0313", "9010 0.0313", "9010 0.0313", "9020 0.0313"),
        charges(product, "GROUPS"));
    assertEquals(
        List.of("9001 0.0571", "9010 0.0571", "9020 0.0571"), charges(product, "SEGMENTS"));
  }
}
