// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.util.HashMap;
import java.util.Map;

/**
 * Somebody who calls the interface, and by what.
 *
 * @param credentials header fields that say who it is
 */
record Caller(String name, Server server, Map<String, String> credentials) {
  static Caller byToken(String name, Server server, String token) {
    return new Caller(name, server.as(null), Map.of("Authorization", "Bearer " + token));
  }

  static Caller bySession(String name, BrowserSession session, Server server) {
    return new Caller(
        name, server.as(null), Map.of("Cookie", session.cookie(), "X-CSRF-Token", session.csrf()));
  }

  static Caller anonymous(Server server) {
    return new Caller("onbekend", server.as(null), Map.of());
  }

  Answer send(String method, String path, Map<String, String> headers, String body) {
    var all = new HashMap<>(headers);
    all.putAll(credentials);
    return server.send(method, path, all, body);
  }

  Answer get(String path) {
    return send("GET", path, Map.of("Accept", "*/*"), "");
  }

  Answer send(String method, String path, String json) {
    return send(method, path, Map.of("Content-Type", "application/json"), json);
  }
}
