// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.SMALLEST;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.LostLease;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CountGatheringTest {
  private static final WorkArea AREA = new WorkArea(List.of("PR01"), List.of(SMALLEST));

  private static GatheredCounts gathered(
      Composition product, AskingFixtures asking, Attempt attempt) {
    asking.work(() -> product.get(CountGathering.class).gather(attempt));
    return WorkingJson.value(
        (byte[])
            product.value(
                "select content from analysis_work where request_id = ? and name = 'counts' and"
                    + " token = ?",
                attempt.requestId(),
                attempt.token()),
        GatheredCounts.class);
  }

  private static UUID request(AskingFixtures asking, String library, ReportKind kind) {
    asking.asker(library);
    var file = kind.needsMemberFile() ? Optional.of(members(0, 300)) : Optional.<byte[]>empty();
    return asking.ask(order(library, kind, AREA), file).id();
  }

  /** Every household of the edition belongs to the next of 59 subsegments. */
  @Test
  void householdsAndMembersOfTheWorkAreaComeTogether(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = request(asking, "Bibliotheek Samen", ReportKind.COMBINED);

    var counts = gathered(product, asking, asking.claimed(request));

    assertEquals(
        List.of(59, 2299L, 2),
        List.of(
            counts.households().length, LongStream.of(counts.households()).sum(), counts.blocks()));
    assertEquals(BigFraction.of(6), counts.members().subsegments().get(0));
    assertEquals(
        300, counts.members().subsegments().stream().mapToLong(BigFraction::longValue).sum());
    assertEquals(
        List.of("PR01 Proefstad 2000 300", "PR02 Proefveld 299 0"),
        counts.municipalities().stream()
            .map(m -> m.code() + " " + m.name() + " " + m.households() + " " + m.members())
            .toList());
    assertEquals(
        List.of("9001 PR01 2000 300", "9010+9011+9012 PR02 299 0"),
        counts.parts().stream()
            .map(p -> p.name() + " " + p.municipality() + " " + p.households() + " " + p.members())
            .toList());
  }

  @Test
  void withoutAMemberFileThereAreNoMembers(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = request(asking, "Bibliotheek Alleen Inwoners", ReportKind.RESIDENTS);

    var counts = gathered(product, asking, asking.claimed(request));

    assertEquals(2299, LongStream.of(counts.households()).sum());
    assertNull(counts.members());
  }

  @Test
  void aLaterAttemptTakesThePlaceOfAnEarlierOne(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = request(asking, "Bibliotheek Later", ReportKind.RESIDENTS);
    var first = asking.claimed(request);
    var counts = gathered(product, asking, first);
    product.get(QueueKeeping.class).failed(first, "Er ging iets mis.");

    assertEquals(
        WorkingJson.text(counts),
        WorkingJson.text(gathered(product, asking, asking.claimed(request))));

    assertThrows(
        LostLease.class, () -> asking.work(() -> product.get(CountGathering.class).gather(first)));
    assertEquals(
        List.of("2"),
        product.list("select token from analysis_work where request_id = ?", request));
  }
}
