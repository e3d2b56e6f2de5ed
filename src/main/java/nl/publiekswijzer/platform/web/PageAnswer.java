// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Fault;

/** Answers of pages that are more than a view. */
public final class PageAnswer {
  /** Places of pages that a refusal is told at and that nobody fills in. */
  private static final Set<String> NO_FIELDS =
      Set.of("inhoud", "toegang", "toestand", "uitnodiging", "wachtrij");

  private PageAnswer() {}

  /**
   * Goes on to another page, by GET.
   *
   * @param path from the root of this host, so that it holds behind any proxy
   */
  public static Response.ResponseBuilder goTo(String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", path);
  }

  /** The form again, with what is to be mended. */
  public static Response again(View view, Models models, List<Fault> faults) {
    return again(400, view, models, faults);
  }

  public static Response again(int status, View view, Models models, List<Fault> faults) {
    errors(models, faults);
    return Response.status(status).entity(view).build();
  }

  /**
   * Gives a view its mistakes: all in their order, those of each field, and in how many fields they
   * are.
   */
  public static void errors(Models models, List<Fault> faults) {
    models.put("faults", faults);
    models.put("errors", byField(faults));
    models.put("faultFields", countFields(faults));
  }

  /** Of each field all messages, one after the other. */
  static Map<String, String> byField(List<Fault> faults) {
    return faults.stream()
        .collect(
            Collectors.groupingBy(
                Fault::field, Collectors.mapping(Fault::message, Collectors.joining(" "))));
  }

  /** In how many fields they are; what nobody fills in is none. */
  static long countFields(List<Fault> faults) {
    return faults.stream()
        .map(Fault::field)
        .filter(field -> !NO_FIELDS.contains(field))
        .distinct()
        .count();
  }
}
