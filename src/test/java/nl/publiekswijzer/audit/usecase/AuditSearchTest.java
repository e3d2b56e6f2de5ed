// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Composed.class)
class AuditSearchTest {
  private static final OptionalLong WHOLE = OptionalLong.empty();

  /** Writes a line about each object; then an administrator asks. */
  private static AuditSearch told(Composition product, String action, String... objects) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    List.of(objects).forEach(object -> product.get(Audit.class).read(action, object));
    return product.get(AuditSearch.class);
  }

  private static AuditQuestion about(String action, String object, Long before) {
    return new AuditQuestion(null, action, object, null, null, before);
  }

  private static List<String> objects(List<AuditLine> lines) {
    return lines.stream().map(AuditLine::object).toList();
  }

  @Test
  void pageHoldsTheNewestHundredAndTheExportAll(Composition product) {
    var objects = new String[101];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = "bladzijde " + (100 + i);
    }
    var search = told(product, "bladeren", objects);

    var page = search.page(about("bladeren", null, null));
    assertEquals(100, page.size());
    assertEquals("bladzijde 200", page.get(0).object());
    assertEquals(
        List.of("bladzijde 100"),
        objects(search.page(about("bladeren", null, page.get(99).number()))));
    assertEquals(101, search.export(about("bladeren", null, null)).size());
  }

  @Test
  void linesAreFoundByPartOfTheObjectAndTheMoment(Composition product) {
    var search = told(product, "zoeken", "Een Merel", "een vink");

    assertEquals(List.of("Een Merel"), objects(search.page(about("zoeken", "merel", null))));
    assertTrue(search.actions().contains("zoeken"));
    var at = search.page(about("zoeken", "vink", null)).get(0).at();
    assertEquals(
        List.of(),
        search.page(new AuditQuestion(null, "zoeken", "vink", null, at, null)),
        "until is not included");
    assertEquals(
        List.of("een vink"),
        objects(search.page(new AuditQuestion(null, "zoeken", "vink", at, null, null))));
  }

  @Test
  void auditIsForTheAdministratorAlone(Composition product) {
    var search = told(product, "geheim", "object");
    for (var actor :
        List.of(
            TestActors.employee(UUID.randomUUID(), UUID.randomUUID()),
            TestActors.consultant(UUID.randomUUID()),
            TestActors.national(Role.CORE_TEAM))) {
      product.actAs(actor);
      for (Executable deed :
          List.<Executable>of(
              () -> search.page(about("geheim", null, null)),
              () -> search.export(about("geheim", null, null)),
              search::actions,
              search::findFirstBroken)) {
        assertEquals("403 U hebt hier geen recht op. Vraag uw beheerder.", refusal(deed));
      }
    }
  }

  private static void tamper(Composition product, Consumer<Rows> deed) {
    product.arrange(
        rows -> {
          rows.change("alter table audit_line disable trigger audit_line_is_final");
          deed.accept(rows);
          rows.change("alter table audit_line enable trigger audit_line_is_final");
          return null;
        });
  }

  @Test
  @Asvs("16.4.2")
  void changedLineIsFoundByItsNumber(Composition product) {
    var search = told(product, "wijzigen", "voor", "hier", "na");
    long number = search.page(about("wijzigen", "hier", null)).get(0).number();
    assertEquals(WHOLE, search.findFirstBroken());

    for (String column : List.of("actor", "action", "object", "origin", "result")) {
      var kept = product.value("select " + column + " from audit_line where number = ?", number);
      String sql = "update audit_line set " + column + " = ? where number = ?";
      tamper(product, rows -> rows.change(sql, "ander", number));
      assertEquals(OptionalLong.of(number), search.findFirstBroken(), column);
      tamper(product, rows -> rows.change(sql, kept, number));
    }
    assertEquals(WHOLE, search.findFirstBroken());
  }

  @Test
  @Asvs("16.4.2")
  void removedLineIsFoundByTheNextNumber(Composition product) {
    var search = told(product, "weghalen", "voor", "hier", "na");
    long number = search.page(about("weghalen", "hier", null)).get(0).number();

    tamper(
        product,
        rows -> {
          rows.change(
              "create table audit_kept as select * from audit_line where number = ?", number);
          rows.change("delete from audit_line where number = ?", number);
        });
    assertEquals(OptionalLong.of(number + 1), search.findFirstBroken());
    tamper(
        product,
        rows -> {
          rows.change("insert into audit_line select * from audit_kept");
          rows.change("drop table audit_kept");
        });

    assertEquals(WHOLE, search.findFirstBroken());
  }

  @Test
  @Asvs("16.4.2")
  void removedLastLineIsFoundByTheHeadOfTheChain(Composition product) {
    var search = told(product, "afkappen", "laatste");
    long number = search.page(about("afkappen", null, null)).get(0).number();

    tamper(
        product,
        rows -> {
          rows.change(
              "create table audit_last as select * from audit_line where number = ?", number);
          rows.change("delete from audit_line where number = ?", number);
        });
    assertEquals(OptionalLong.of(number), search.findFirstBroken());
    tamper(
        product,
        rows -> {
          rows.change("insert into audit_line select * from audit_last");
          rows.change("drop table audit_last");
        });

    assertEquals(WHOLE, search.findFirstBroken());
  }

  /** Even the superuser must switch the rule off first. */
  @Test
  void lineIsNotChangedInPassing(Composition product) {
    told(product, "terloops", "object");

    for (String sql :
        List.of(
            "update audit_line set actor = 'x' where action = 'terloops'",
            "delete from audit_line where action = 'terloops'",
            "truncate audit_line")) {
      var refusal =
          assertThrows(
              IllegalStateException.class,
              () ->
                  product.arrange(
                      rows -> {
                        rows.change(sql);
                        return null;
                      }));
      assertTrue(refusal.getMessage().contains("never changed"), refusal.getMessage());
    }
  }
}
