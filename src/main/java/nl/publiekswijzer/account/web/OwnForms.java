// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.LargestForm;

/** Tells forms of our own pages from those of others. */
@Dependent
public class OwnForms {
  private static final String FIELD = "_csrf";
  private static final int LARGEST = 1 << 20;

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
   * Whether the form carries the proof of the session; what follows in it stays to be read.
   *
   * @param largest null for a form of the general size
   */
  boolean isProven(
      ContainerRequestContext request,
      HttpServletRequest servlet,
      Recognised recognised,
      LargestForm largest)
      throws IOException {
    return proof(request, servlet, largest).filter(recognised::isProof).isPresent();
  }

  private Optional<String> proof(
      ContainerRequestContext request, HttpServletRequest servlet, LargestForm largest)
      throws IOException {
    MediaType type = request.getMediaType();
    if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
      return field(request);
    }
    return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
        ? firstPart(servlet, largest)
        : Optional.empty();
  }

  private static Optional<String> field(ContainerRequestContext request) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Refused.tooLarge("Dit formulier is te groot.");
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    return Stream.of(new String(body, StandardCharsets.UTF_8).split("&"))
        .filter(pair -> pair.startsWith(FIELD + "="))
        .map(pair -> pair.substring(FIELD.length() + 1))
        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
        .findFirst();
  }

  /** The proof comes first, so that nothing else of a foreign form is read. */
  private Optional<String> firstPart(HttpServletRequest servlet, LargestForm largest) {
    var parts =
        largest == null
            ? Parts.of(servlet, settings.maxUploadBytes())
            : Parts.large(servlet, largest.value());
    if (!parts.next() || !parts.name().equals(FIELD)) {
      return Optional.empty();
    }
    servlet.setAttribute(Parts.ATTRIBUTE, parts);
    return Optional.of(parts.text());
  }
}
