// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.MemberPlausibility;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.ReachBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DemonstrationReachTest {
  @Test
  void itIsEnteredOnceAndAddsUp(Composition product) {
    UUID library =
        product.arrange(
            rows -> rows.library("Bibliotheek Merelstede", Map.of("province", "Voorbeeld-Midden")));
    var demonstration = product.get(DemonstrationReach.class);
    var entered = new DemonstrationEntered(library, UUID.randomUUID());

    demonstration.enter(entered);
    demonstration.enter(entered);

    assertEquals(20L, product.value("select count(*) from reach_standing"));
    assertEquals(1L, product.value("select count(*) from member_statistic_delivery"));
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    var query = product.get(ReachQuery.class);
    var own = query.list(ReachArea.library("Bibliotheek Merelstede"));
    assertEquals(List.of(2024, 2023, 2022, 2021), own.stream().map(r -> r.year()).toList());
    assertEquals(Optional.of(new ReachBounds(19_700, 28_000, true)), own.get(0).bounds());
    assertEquals(
        Optional.of(new ReachBounds(3_650_000, 3_658_300, true)),
        query.find(ReachArea.COUNTRY, 2024).orElseThrow().bounds());
    var members = product.get(MemberStatistics.class).years("VB02");
    assertEquals(List.of(2024, 2023), members.stream().map(of -> of.year()).toList());
    assertEquals(
        List.of(), members.stream().flatMap(of -> MemberPlausibility.remark(of).stream()).toList());
  }
}
