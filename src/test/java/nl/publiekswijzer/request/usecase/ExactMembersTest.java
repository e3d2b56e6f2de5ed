// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.store.RequestRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two persons signed for is told exactly, once in an area, and while it stands. */
@ExtendWith(Composed.class)
class ExactMembersTest {
  private static final List<Integer> TOWN = List.of(9001);

  private static boolean compare(Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SetComparing.class).compare(attempt));
  }

  private static boolean isExact(Composition product, UUID request, MemberSet set) {
    return product
        .get(OwnTransaction.class)
        .call(
            () ->
                product
                    .get(ExactMembers.class)
                    .isTold(product.get(RequestRepository.class).read(request), set, TOWN));
  }

  private static List<String> charges(Composition product) {
    return product.list("select level || ' ' || rho from privacy_charge order by level");
  }

  @Test
  void aSetThatWasPaidExactlyIsToldEvenWhenItsEditionClosesMeanwhile(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Exact En Dicht");
    product.arrange(rows -> rows.waiver(asker.library(), asking.edition()));
    var file = set(1_000, 300);
    UUID request = asking.request(asker, file);
    assertTrue(compare(product, asking, request));
    assertEquals(List.of("EXACT 1.2000"), charges(product));

    product.change("update edition set closed_at = now() where id = ?", asking.edition());
    try {
      assertTrue(compare(product, asking, request), "a second attempt at the same request");
      assertTrue(isExact(product, request, file));
    } finally {
      product.change("update edition set closed_at = null where id = ?", asking.edition());
    }
    assertEquals(List.of("EXACT 1.2000"), charges(product));
  }

  /** Not even what was told exactly before, in another form. */
  @Test
  void nothingIsToldExactlyAfterTheStatementWasWithdrawn(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Bedenkt Zich");
    var file = set(5_000, 300);
    assertTrue(compare(product, asking, asking.request(asker, file)));
    product.arrange(rows -> rows.waiver(asker.library(), asking.edition()));
    UUID exact = asking.request(asker, file, "kind", "COMBINED");
    assertTrue(compare(product, asking, exact));
    assertTrue(isExact(product, exact, file));

    product.change("delete from noise_waiver where library_id = ?", asker.library());

    UUID later = asking.request(asker, file);
    assertTrue(compare(product, asking, later), "drawn as before it was exact");
    assertFalse(isExact(product, later, file));
  }

  @Test
  void aLibraryThatWasToldNothingExactlyIsNotToldTheSetOfAnother(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var signed = asking.asker("Bibliotheek Tekent Wel");
    product.arrange(rows -> rows.waiver(signed.library(), asking.edition()));
    var file = set(9_000, 300);
    assertTrue(compare(product, asking, asking.request(signed, file)));
    var other = asking.asker("Bibliotheek Tekent Ook");
    product.arrange(rows -> rows.waiver(other.library(), asking.edition()));

    UUID request = asking.request(other, file, "approved", "NEAR_ANOTHER_LIBRARYS");

    assertFalse(compare(product, asking, request));
    assertFalse(isExact(product, request, file));
  }
}
