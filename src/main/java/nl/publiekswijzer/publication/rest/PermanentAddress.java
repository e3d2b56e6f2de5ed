// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * {@code /id/{uuid}}: the address by which a publication is cited, for ever. It answers 303 to
 * wherever its page is now, or to what the interface tells of it for who asks for JSON; whether
 * there is one, it does not say.
 */
@WebServlet("/id/*")
public class PermanentAddress extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID id = id(request.getPathInfo());
    if (id == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String accept = request.getHeader("Accept");
    boolean json = accept != null && accept.startsWith("application/json");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", (json ? "/api/v1/publicaties/" : "/ui/publicaties/") + id);
    response.setHeader("Vary", "Accept");
    response.setHeader(
        "Link",
        "</api/v1/publicaties/%s>; rel=\"describedby\"; type=\"application/json\"".formatted(id));
  }

  /** Would tell what was sent. */
  @Override
  protected void doTrace(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private static UUID id(String path) {
    try {
      return path == null ? null : UUID.fromString(path.substring(1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
