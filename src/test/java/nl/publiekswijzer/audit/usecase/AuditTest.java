// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class AuditTest {
  private static void actFrom(Composition product, Actor actor, String origin) {
    product.get(CurrentActor.class).is(new Recognised(actor, Means.SESSION, origin, null));
  }

  private static Actor employee() {
    return TestActors.employee(UUID.randomUUID(), UUID.randomUUID());
  }

  /** What an administrator finds of an action, the newest first. */
  private static List<AuditLine> lines(Composition product, String action) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    return product
        .get(AuditSearch.class)
        .page(new AuditQuestion(null, action, null, null, null, null));
  }

  private static List<String> told(Composition product, String action) {
    return lines(product, action).stream()
        .map(l -> String.join(" | ", l.actor(), l.object(), l.origin(), l.result()))
        .toList();
  }

  private static void inTransaction(Composition product, Runnable work) {
    product
        .get(OwnTransaction.class)
        .call(
            DatabaseRole.WEB,
            () -> {
              work.run();
              return null;
            });
  }

  @Test
  @Asvs({"16.2.1", "16.2.2"})
  void lineNamesTheSixThings(Composition product) {
    Instant before = now(product);
    actFrom(product, employee(), "203.0.113.7");
    inTransaction(product, () -> product.get(Audit.class).done("zes dingen", "object"));

    assertEquals(
        List.of("medewerker@proef.example | object | 203.0.113.7 | gelukt"),
        told(product, "zes dingen"));
    Instant at = lines(product, "zes dingen").get(0).at();
    assertTrue(!at.isBefore(before.minusMillis(1)) && !at.isAfter(now(product)), at::toString);
  }

  private static Instant now(Composition product) {
    return ((Timestamp) product.value("select clock_timestamp()")).toInstant();
  }

  @Test
  void deedThatFailedIsNotTold(Composition product) {
    product.actAs(employee());

    assertThrows(
        IllegalStateException.class,
        () ->
            inTransaction(
                product,
                () -> {
                  product.get(Audit.class).done("mislukte daad", "object");
                  throw new IllegalStateException("too late");
                }));

    assertEquals(List.of(), told(product, "mislukte daad"));
  }

  @Test
  void whatWasRefusedIsToldThoughTheDeedWasRolledBack(Composition product) {
    actFrom(product, employee(), "203.0.113.8");
    var audit = product.get(Audit.class);

    assertThrows(
        IllegalStateException.class,
        () ->
            inTransaction(
                product,
                () -> {
                  audit.refused("GET teruggedraaid");
                  audit.refused("inbreker@proef.example", "aanmelden geprobeerd");
                  throw new IllegalStateException("refused");
                }));

    assertEquals(
        List.of("medewerker@proef.example | GET teruggedraaid | 203.0.113.8 | geweigerd"),
        told(product, "toegang"));
    assertEquals(
        List.of("inbreker@proef.example | account | 203.0.113.8 | geweigerd"),
        told(product, "aanmelden geprobeerd"));
  }

  @Test
  void whoSignsInIsToldByTheNameThatWasGiven(Composition product) {
    actFrom(product, Actor.UNKNOWN, "203.0.113.9");

    product.get(Audit.class).signedIn("zojuist@proef.example");

    assertEquals(
        List.of("zojuist@proef.example | account | 203.0.113.9 | gelukt"),
        told(product, "aanmelden"));
  }

  @Test
  void serverActsAsSystemFromNowhere(Composition product) {
    actFrom(product, employee(), "203.0.113.9");

    inTransaction(product, () -> product.get(Audit.class).doneBySystem("opgeruimd", "oude resten"));

    assertEquals(List.of("systeem | oude resten | - | gelukt"), told(product, "opgeruimd"));
  }

  @Test
  @Asvs({"16.4.1", "1.3.3"})
  void lineBreaksInWhatSomebodySentMakeNoLine(Composition product) {
    actFrom(product, Actor.UNKNOWN, "-");

    product.get(Audit.class).refused("regel\r\n9;systeem;alles gewist", "regel gebroken");
    product.get(Audit.class).read("object gebroken", "a\u0000\tb\u001b[31mc");

    assertEquals(
        List.of("regel  9;systeem;alles gewist | account | - | geweigerd"),
        told(product, "regel gebroken"));
    assertEquals(List.of("onbekend | a  b [31mc | - | gelukt"), told(product, "object gebroken"));
  }

  @Test
  void whatIsEndlessIsCutOff(Composition product) {
    product.actAs(employee());

    product.get(Audit.class).read("lang", "x".repeat(400));
    product.get(Audit.class).read("langer", "x".repeat(401));

    assertEquals("x".repeat(400), lines(product, "lang").get(0).object());
    assertEquals("x".repeat(400) + "…", lines(product, "langer").get(0).object());
  }
}
