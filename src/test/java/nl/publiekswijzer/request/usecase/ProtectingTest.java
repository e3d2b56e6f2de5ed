// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.request.store.RequestRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ProtectingTest {
  private static MemberProtection protection(Composition product, UUID request) {
    return product
        .get(OwnTransaction.class)
        .call(
            () ->
                product
                    .get(Protecting.class)
                    .of(product.get(RequestRepository.class).read(request)));
  }

  /** The noise of forty cells. */
  private static List<Integer> noise(Composition product, UUID request) {
    var noise = protection(product, request).noise();
    return IntStream.range(0, 40).mapToObj(i -> noise.of().applyAsInt("cel " + i)).toList();
  }

  /** Who could have one set drawn again could average the noise away. */
  @Test
  void theSameSetHasTheSameNoiseWhateverIsAskedOfItAndByWhom(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zelfde Ruis");
    UUID first = asking.request(asker, set(1, 300));
    UUID combined = asking.request(asker, set(1, 300), "kind", "COMBINED");
    UUID elsewhere = asking.request(asker, set(1, 300), "work_area", "PR02|");
    UUID others = asking.request(asking.asker("Bibliotheek Andere Vrager"), set(1, 300));

    for (UUID again : List.of(combined, elsewhere, others)) {
      assertEquals(noise(product, first), noise(product, again));
    }
    assertEquals(Protection.NOISE, protection(product, first).told());
  }

  @Test
  void anotherSetOrEditionHasOtherNoise(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Andere Ruis");
    UUID first = asking.request(asker, set(1, 300));
    UUID another = asking.request(asker, set(2, 300));
    long later = product.arrange(rows -> rows.edition("Editie met andere ruis", Map.of()));
    UUID laterOne = asking.request(asker, set(1, 300), "edition_id", later);

    assertNotEquals(noise(product, first), noise(product, another));
    assertNotEquals(noise(product, first), noise(product, laterOne));
  }

  @Test
  void withoutAMemberFileThereIsRoundingAlone(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Afgerond")).id();

    assertEquals(Protection.ROUNDED, protection(product, request).told());
    assertEquals(0, protection(product, request).noise().bound());
  }
}
