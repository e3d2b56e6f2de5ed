// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.util.Map;

/** A session with a cookie, as a browser holds it. */
final class BrowserSession {
  private final Server server;
  private String cookie = "";
  private String csrf = "";

  BrowserSession(Server server) {
    this.server = server;
  }

  /** Of somebody who has signed in before. */
  static BrowserSession of(Server server, OpenSession begun) {
    var session = new BrowserSession(server);
    session.cookie = begun.cookie();
    session.csrf = begun.csrf();
    return session;
  }

  /** Signs in; gives the answer, and keeps cookie and proof for what follows. */
  Answer signIn(String email, String password) {
    return signIn(email, password, "");
  }

  Answer signIn(String email, String password, String code) {
    var answer =
        server.send(
            "POST",
            "/api/v1/sessies",
            "application/json",
            "{\"email\":\"%s\",\"wachtwoord\":\"%s\",\"code\":\"%s\"}"
                .formatted(email, password, code));
    if (answer.status() == 201) {
      cookie = answer.header("Set-Cookie").split(";")[0];
      csrf = answer.json().getString("csrf");
    }
    return answer;
  }

  Answer get(String path) {
    return server.send("GET", path, Map.of("Cookie", cookie), "");
  }

  Answer send(String method, String path, String json) {
    return server.send(
        method,
        path,
        Map.of("Cookie", cookie, "X-CSRF-Token", csrf, "Content-Type", "application/json"),
        json);
  }

  Answer send(String method, String path, Form form) {
    return server.send(method, path, Map.of("Cookie", cookie, "X-CSRF-Token", csrf), form);
  }

  String cookie() {
    return cookie;
  }

  String csrf() {
    return csrf;
  }
}
