// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.platform.Sha256;

/**
 * A session of somebody who has signed in before, straight into the database: where signing in is
 * not what a test is about, its password need not be hashed.
 */
record OpenSession(String key) {
  static OpenSession of(String email) {
    var session = new OpenSession(UUID.randomUUID().toString());
    int entered =
        Superuser.change(
            "insert into account_session (digest, form_digest, account_id, created_at, seen_at)"
                + " select ?, ?, id, now(), now() from account where lower(email) = lower(?)",
            digest(session.key),
            digest(session.csrf()),
            email);
    if (entered != 1) {
      throw new AssertionError("no account " + email);
    }
    return session;
  }

  /** What forms and calls of the session carry. */
  String csrf() {
    return digest("csrf " + key);
  }

  String cookie() {
    return SessionCookie.NAME + "=" + key;
  }

  private static String digest(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
