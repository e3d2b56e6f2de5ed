// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpandingTest {
  private static final List<String> NOBODY = List.of();

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.mail.host=127.0.0.1", "publiekswijzer.mail.from=van@post.example");

  private static void change(Composition product, String sql, Object... values) {
    product.arrange(
        rows -> {
          rows.change(sql, values);
          return null;
        });
  }

  private static List<String> told(Composition product, EventFixtures place, EventType type) {
    UUID subject = place.happens(type, "");
    product.get(Expanding.class).expand();
    return place.told(subject);
  }

  @Test
  void whoAskedAndTheConsultantAreTold(Composition product) {
    var place = EventFixtures.at(product, "berichtstede");

    for (var type :
        List.of(
            EventType.PUBLICATION_READY,
            EventType.REQUEST_FAILED,
            EventType.REQUEST_REJECTED,
            EventType.REQUEST_HELD)) {
      assertEquals(
          List.of("consulent@berichtstede.example", "medewerker@berichtstede.example"),
          told(product, place, type),
          type::name);
    }
    assertEquals(NOBODY, told(product, place, EventType.PUBLICATION_WITHDRAWN));
  }

  @Test
  void nobodyIsToldTwice(Composition product) {
    var place = EventFixtures.at(product, "tweestede");
    UUID subject = place.happens(EventType.PUBLICATION_READY, "");

    product.get(Expanding.class).expand();
    product.get(Expanding.class).expand();

    assertEquals(2, place.told(subject).size());
  }

  @Test
  void whoDoesNotWishToHearIsNotTold(Composition product) {
    var place = EventFixtures.at(product, "stilstede");
    change(product, "update account set mail_when_ready = false where id = ?", place.employee());
    change(product, "update account set mail_when_failed = false where id = ?", place.consultant());

    assertEquals(
        List.of("consulent@stilstede.example"), told(product, place, EventType.PUBLICATION_READY));
    for (var type :
        List.of(EventType.REQUEST_FAILED, EventType.REQUEST_REJECTED, EventType.REQUEST_HELD)) {
      assertEquals(List.of("medewerker@stilstede.example"), told(product, place, type), type::name);
    }
  }

  @Test
  void arrangementLeavesTheRequesterOrTheConsultantOut(Composition product) {
    var place = EventFixtures.at(product, "omwegstede");
    String sql = "update library set result_to = ? where id = ?";

    change(product, sql, "CONSULTANTS", place.library());
    assertEquals(
        List.of("consulent@omwegstede.example"), told(product, place, EventType.PUBLICATION_READY));
    change(product, sql, "REQUESTER", place.library());
    assertEquals(
        List.of("medewerker@omwegstede.example"),
        told(product, place, EventType.PUBLICATION_READY));
  }

  @Test
  void whoIsLetInNoMoreAndMachinesAreNotTold(Composition product) {
    var place = EventFixtures.at(product, "uitstede");
    change(product, "update account set enabled = false where id = ?", place.consultant());
    change(product, "update account set role = 'MACHINE' where id = ?", place.employee());

    assertEquals(NOBODY, told(product, place, EventType.PUBLICATION_READY));
  }

  @Test
  void consultantIsToldWhileTheProvinceIsServed(Composition product) {
    var place = EventFixtures.at(product, "dagstede");
    change(
        product,
        "update support_province set valid_until = date '2026-03-02' where province = 'Provincie"
            + " dagstede'");

    assertEquals(2, told(product, place, EventType.PUBLICATION_READY).size());
    product.clock().advance(Duration.ofDays(1));
    assertEquals(
        List.of("medewerker@dagstede.example"), told(product, place, EventType.PUBLICATION_READY));
    product.clock().advance(Duration.ofDays(-1));
  }

  @Test
  void subscriptionIsToldWhatItNamesOfWhatItsAccountReaches(Composition product) {
    var near = EventFixtures.at(product, "nabijstede");
    var far = EventFixtures.at(product, "verstede");
    var address = URI.create("https://haak.example/nabij");
    near.subscribe(address, EventType.PUBLICATION_WITHDRAWN);

    assertEquals(List.of(address.toString()), told(product, near, EventType.PUBLICATION_WITHDRAWN));
    assertEquals(NOBODY, told(product, far, EventType.PUBLICATION_WITHDRAWN));
    assertEquals(2, told(product, near, EventType.PUBLICATION_READY).size(), "mail alone");
    change(product, "update account set enabled = false where id = ?", near.employee());
    assertEquals(NOBODY, told(product, near, EventType.PUBLICATION_WITHDRAWN));
  }

  @Test
  void whatWasToldIsForgottenAfterThreeMonths(Composition product) {
    var place = EventFixtures.at(product, "veegstede");
    UUID old = place.happens(EventType.PUBLICATION_READY, "");
    UUID recent = place.happens(EventType.PUBLICATION_READY, "");
    product.get(Expanding.class).expand();
    String sql =
        "update outbox set expanded_at = clock_timestamp() - cast(? as interval) where subject = ?";
    change(product, sql, "90 days 1 minute", old);
    change(product, sql, "89 days", recent);

    product.get(Expanding.class).sweep();

    assertEquals(NOBODY, place.told(old));
    assertEquals(0L, product.value("select count(*) from outbox where subject = ?", old));
    assertEquals(2, place.told(recent).size());
  }
}
