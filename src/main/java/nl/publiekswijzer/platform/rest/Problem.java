// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.Fault;

/**
 * An error answer after RFC 9457, in Dutch.
 *
 * @param matchrapport what was learnt from a refused member file; absent otherwise
 */
@JsonbNillable(false)
public record Problem(
    String type, String title, int status, String detail, List<Entry> fouten, Object matchrapport) {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Ongeldige invoer"),
          Map.entry(401, "Niet aangemeld"),
          Map.entry(403, "Geen recht"),
          Map.entry(404, "Niet gevonden"),
          Map.entry(405, "Deze handeling kan hier niet"),
          Map.entry(406, "Deze vorm is er niet"),
          Map.entry(408, "Te langzaam"),
          Map.entry(409, "In strijd met de toestand"),
          Map.entry(410, "Niet meer beschikbaar"),
          Map.entry(413, "Te groot"),
          Map.entry(415, "Dit soort inhoud wordt niet gelezen"),
          Map.entry(422, "Sleutel hoort bij iets anders"),
          Map.entry(429, "Te veel verzoeken"),
          Map.entry(500, "Onvoorziene fout"),
          Map.entry(503, "Tijdelijk niet beschikbaar"));

  /** One mistake: which field, and what to do about it. */
  public record Entry(String veld, String melding) {}

  public static Problem of(int status, String detail) {
    return new Problem("about:blank", title(status), status, detail, null, null);
  }

  public static Problem of(List<Fault> faults, Object report) {
    var entries = faults.stream().map(f -> new Entry(f.field(), f.message())).toList();
    String detail =
        faults.size() == 1 ? faults.get(0).message() : faults.size() + " fouten; zie de lijst.";
    return new Problem("about:blank", title(400), 400, detail, entries, report);
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  public static String title(int status) {
    return TITLES.getOrDefault(status, status < 500 ? "Ongeldige aanvraag" : "Onvoorziene fout");
  }
}
