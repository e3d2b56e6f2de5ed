// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.rest;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.platform.Day;
import nl.publiekswijzer.platform.InvalidInput;

/** The question to the audit as it stands in an address; days are those of the Netherlands. */
public class AuditQuery {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @QueryParam("actor")
  private String actor;

  @QueryParam("actie")
  private String action;

  @QueryParam("object")
  private String object;

  @QueryParam("van")
  private String from;

  @QueryParam("tot")
  private String until;

  @QueryParam("voor")
  private Long before;

  /**
   * @throws InvalidInput when a day is none
   */
  public AuditQuestion question() {
    return new AuditQuestion(
        blankless(actor),
        blankless(action),
        blankless(object),
        start("van", from, 0),
        start("tot", until, 1),
        before);
  }

  /** The same question for another address, wherever the page begins. */
  public String parameters() {
    var asked = new LinkedHashMap<String, String>();
    asked.put("actor", actor);
    asked.put("actie", action);
    asked.put("object", object);
    asked.put("van", from);
    asked.put("tot", until);
    return asked.entrySet().stream()
        .filter(pair -> blankless(pair.getValue()) != null)
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String blankless(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Instant start(String field, String text, int later) {
    var day = Day.of(field, text);
    return day == null ? null : day.plusDays(later).atStartOfDay(ZONE).toInstant();
  }
}
