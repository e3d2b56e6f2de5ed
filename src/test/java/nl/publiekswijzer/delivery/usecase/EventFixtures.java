// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;

/** A library with an employee and who supports it, and what happens there. */
record EventFixtures(Composition product, UUID library, UUID employee, UUID consultant) {
  /** Addresses are those of the place: medewerker and consulent. */
  static EventFixtures at(Composition product, String place) {
    return product.arrange(
        rows -> {
          UUID library = rows.library(place, Map.of("province", "Provincie " + place));
          UUID supporter = rows.supportOrganisation("Steun " + place, Map.of());
          rows.row(
              "support_province",
              Map.of(
                  "support_organisation_id",
                  supporter,
                  "province",
                  "Provincie " + place,
                  "valid_from",
                  LocalDate.of(2020, 1, 1)));
          return new EventFixtures(
              product,
              library,
              rows.employee(
                  library,
                  Map.of("email", "medewerker@" + place + ".example", "name", "Medewerker")),
              rows.account(
                  "CONSULTANT",
                  Map.of(
                      "email",
                      "consulent@" + place + ".example",
                      "support_organisation_id",
                      supporter)));
        });
  }

  Actor asEmployee() {
    var actor = TestActors.employee(employee, library);
    product.actAs(actor);
    return actor;
  }

  /** Subscribes the employee to what the type says. */
  Subscribing.Agreed subscribe(URI address, EventType... types) {
    asEmployee();
    return product.get(Subscribing.class).subscribe(address, List.of(types));
  }

  /** The subject of an event that the employee asked for. */
  UUID happens(EventType type, String detail) {
    var subject = UUID.randomUUID();
    product
        .get(OwnTransaction.class)
        .run(
            () ->
                product
                    .get(Outbox.class)
                    .add(new Occurrence(type, subject, library, employee, 2026, detail)));
    return subject;
  }

  /** Whom the subject is told to, by address of mail or of the call, in their order. */
  List<String> told(UUID subject) {
    return product
        .value(
            "select coalesce(string_agg(coalesce(a.email, s.address), ' ' order by coalesce(a.email,"
                + " s.address)), '') from delivery d join outbox e on e.id = d.event_id left join"
                + " account a on a.id = d.account_id left join subscription s on s.id ="
                + " d.subscription_id where e.subject = ?",
            subject)
        .toString()
        .lines()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .toList();
  }

  /** How the one message about the subject stands: attempts, whether sent or failed, reason. */
  String state(UUID subject) {
    return (String)
        product.value(
            "select d.attempt || case when d.sent_at is not null then ' sent' when d.failed_at is"
                + " not null then ' failed' else ' due' end || trim(trailing from ' ' || d.reason)"
                + " from delivery d join outbox e on e.id = d.event_id where e.subject = ?",
            subject);
  }

  /** The wait is over. */
  void due(UUID subject) {
    product.arrange(
        rows -> {
          rows.change(
              "update delivery set due_at = clock_timestamp() where event_id in (select id from"
                  + " outbox where subject = ?)",
              subject);
          return null;
        });
  }
}
