// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.publiekswijzer.account.rest.SessionCookie;

/** Somebody with a browser that keeps cookies and runs no scripts. */
final class PageSession {
  private static final Pattern STEP =
      Pattern.compile(
          "/ui/aanvragen/concepten/[^/]+/(bibliotheek|werkgebied|themas|overzicht)(\\?.*)?");
  private static final Pattern VERSION =
      Pattern.compile("(?:name=\"versie\" value|data-accepted)=\"(\\d+)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Server server;
  private final Map<String, String> cookies = new TreeMap<>();
  private String csrf = "";
  private String version = "0";

  PageSession(Server server) {
    this.server = server.as(null);
  }

  /** A browser of somebody who has signed in. */
  static PageSession of(Server server, String email) {
    var session = new PageSession(server);
    var begun = OpenSession.of(email);
    session.cookies.put(SessionCookie.NAME, begun.key());
    session.csrf = begun.csrf();
    return session;
  }

  /** A browser of somebody who signs in by the form, on any server. */
  static PageSession byForm(Server server, String email) {
    var session = new PageSession(server);
    var answer =
        session.send("/ui/aanmelden", Map.of("email", email, "wachtwoord", Identities.PASSWORD));
    if (answer.status() != 303) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    session.get("/ui/mijn-account");
    return session;
  }

  /** The same browser, sent to another server by a proxy. */
  PageSession at(Server other) {
    var session = new PageSession(other);
    session.cookies.putAll(cookies);
    session.csrf = csrf;
    return session;
  }

  Answer get(String path) {
    return keep(server.send("GET", path, Map.of("Cookie", cookieHeader()), ""));
  }

  /** Sends a form as this browser shows it, with the proof of its session. */
  Answer post(String path, Map<String, String> fields) {
    look(path, fields.containsKey("versie"));
    var all = new LinkedHashMap<>(Map.of("_csrf", csrf, "versie", version));
    all.putAll(fields);
    return send(path, all);
  }

  /** Nobody sends a step of a draft without having seen it. */
  private void look(String path, boolean seen) {
    if (!seen && STEP.matcher(path).matches()) {
      get(path);
    }
  }

  /** Sends a form without the proof. */
  Answer send(String path, Map<String, String> fields) {
    return send(path, Map.of("Origin", origin()), fields);
  }

  /** Sends a form as this browser shows it, in which fields may stand more than once. */
  Answer post(String path, List<Map.Entry<String, String>> fields) {
    look(path, false);
    var all = new ArrayList<>(List.of(Map.entry("_csrf", csrf), Map.entry("versie", version)));
    all.addAll(fields);
    return send(path, Map.of("Origin", origin()), all);
  }

  Answer send(String path, Map<String, String> headers, Map<String, String> fields) {
    return send(path, headers, fields.entrySet());
  }

  private Answer send(
      String path, Map<String, String> headers, Collection<Map.Entry<String, String>> fields) {
    var all = new HashMap<>(headers);
    all.put("Cookie", cookieHeader());
    all.put("Content-Type", "application/x-www-form-urlencoded");
    String body =
        fields.stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return keep(server.send("POST", path, all, body));
  }

  Answer send(String path, Form form) {
    return keep(server.send(path, Map.of("Cookie", cookieHeader(), "Origin", origin()), form));
  }

  String csrf() {
    return csrf;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  private String origin() {
    return server.base().toString().replaceFirst("/$", "");
  }

  private Answer keep(Answer answer) {
    for (String header : answer.response().headers().allValues("Set-Cookie")) {
      String[] pair = header.split(";")[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    var found = CSRF.matcher(answer.text());
    if (found.find()) {
      csrf = found.group(1);
    }
    var draft = VERSION.matcher(answer.text());
    if (draft.find()) {
      version = draft.group(1);
    }
    return answer;
  }

  String cookieHeader() {
    return cookies.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
