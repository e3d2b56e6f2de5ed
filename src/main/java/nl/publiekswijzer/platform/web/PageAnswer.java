// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.platform.Fault;

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

  /** Gives a view its mistakes: all in their order, and the first of each field. */
  public static void errors(Models models, List<Fault> faults) {
    Map<String, String> byField = new HashMap<>();
    faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault.message()));
    models.put("faults", faults);
    models.put("errors", byField);
  }
}
