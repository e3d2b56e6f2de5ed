// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.LargestForm;

/** Tells forms of our own pages from those of others. */
@Dependent
public class OwnForms {

  private final Settings settings;

  @Inject
  public OwnForms(Settings settings) {
    this.settings = settings;
  }

  /** Whether the browser says that another site made it send this. */
  boolean isForeign(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeaderString("Origin");
    return origin != null
        && !origin.equals(origin(settings.publicUrl().toString()))
        && !origin.replaceFirst("^https?://", "").equals(request.getHeaderString("Host"));
  }

  private static String origin(String address) {
    return address.replaceFirst("^(https?://[^/]+).*", "$1");
  }

  /**
   * The form that is sent, of which the proof is read; what follows stays to be read.
   *
   * @param largest null for a form of the general size
   */
  SentForm sent(ContainerRequestContext request, HttpServletRequest servlet, LargestForm largest)
      throws IOException {
    MediaType type = request.getMediaType();
    if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
      return SentForm.encoded(request);
    }
    return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
        ? SentForm.of(parts(servlet, largest))
        : SentForm.unknown();
  }

  private Parts parts(HttpServletRequest servlet, LargestForm largest) {
    var parts =
        largest == null
            ? Parts.of(servlet, settings.maxUploadBytes())
            : Parts.large(servlet, largest.value());
    servlet.setAttribute(Parts.ATTRIBUTE, parts);
    return parts;
  }
}
