// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What cannot be archived is not published. */
class ArchiveScenarios extends Scenario {
  static final String UNLUCKY = "Bibliotheek Pechstede";

  /** Between two steps the database exchanges one character in the metadata of the PDF. */
  static final String DAMAGE =
      """
      create function damage() returns trigger language plpgsql as $$
      declare place integer := position('<pdfuaid:part>1'::bytea in new.content);
      begin
        if place > 0 and exists (select 1 from analysis_request r, library l
            where r.id = new.request_id and l.id = r.library_id and l.name = '%s') then
          new.content := overlay(new.content placing '7'::bytea from place + 14 for 1);
        end if;
        return new;
      end $$;
      create trigger damage before insert or update on analysis_work
        for each row execute function damage()
      """;

  /** After a fault that may pass it would be tried again, for longer than this waits. */
  @Test
  @Asvs("16.5.3")
  void aDocumentThatBreaksAStandardEndsItsRequestAtOnce() throws SQLException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    try (var connection = database();
        var statement = connection.createStatement()) {
      statement.execute(DAMAGE.formatted(UNLUCKY));
      try {
        var accepted =
            server().submit(Orders.order(UNLUCKY, "INWONERS", RequestScenarios.EDITION, "VB06"));
        var request =
            server()
                .await(
                    accepted.header("Location"),
                    r -> r.getString("status").matches("GEREED|MISLUKT"));

        assertEquals("MISLUKT", request.getString("status"), request.toString());
        assertFalse(request.containsKey("publicatie"));
        String reason = request.getString("reden");
        assertTrue(
            reason.matches(
                "Deze publicatie voldoet niet aan de archiefnormen\\. Meld incident [0-9a-f-]{36}\\."),
            reason);
      } finally {
        statement.execute("drop trigger damage on analysis_work; drop function damage()");
      }
    }
  }

  private static Connection database() throws SQLException {
    return DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
  }
}
