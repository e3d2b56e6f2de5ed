// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Refused;

/** Answers of pages that are more than a view. */
public final class PageAnswer {
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
   * The page again, with what was refused for a reason that no field of it can mend.
   *
   * @param place id of the part of the page that it is about
   */
  public static Response refused(Refused refused, String place, View view, Models models) {
    errors(models, List.of());
    models.put("faults", List.of(new Fault(place, refused.getMessage())));
    return Response.status(refused.status()).entity(view).build();
  }

  /** Gives a view its mistakes: all in their order, those of each field, and of how many fields. */
  public static void errors(Models models, List<Fault> faults) {
    var byField = byField(faults);
    models.put("faults", faults);
    models.put("errors", byField);
    models.put("faultyFields", byField.size());
  }

  /** All messages of each field, in their order. */
  static Map<String, List<String>> byField(List<Fault> faults) {
    return faults.stream()
        .collect(
            Collectors.groupingBy(
                Fault::field,
                LinkedHashMap::new,
                Collectors.mapping(Fault::message, Collectors.toList())));
  }
}
