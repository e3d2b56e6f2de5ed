// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.platform.Refused;

/**
 * The answer to what fails outside the API, so that the server's own HTML page never shows: a page
 * to who asked for a page, and to others a problem.
 */
@WebServlet("/fout")
public class ErrorAnswer extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Name under which a request carries what a person is to be told. */
  public static final String MESSAGE = ErrorAnswer.class.getName();

  private static final String VIEW = "/WEB-INF/views/error.xhtml";
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    int code =
        DatabaseTrouble.isCauseOf(failure)
            ? prepare(request, response, DatabaseTrouble.refusal())
            : status == null ? 404 : status;
    response.setStatus(code);
    if (isOfPage(request)) {
      showPage(request, response);
    } else {
      tell(response, code, detail(request, code));
    }
  }

  /** Keeps what is to be told until the error is answered; gives the status to answer with. */
  public static int prepare(ServletRequest request, HttpServletResponse response, Refused refused) {
    request.setAttribute(MESSAGE, refused.getMessage());
    refused
        .retryAfter()
        .ifPresent(wait -> response.setHeader(RETRY_AFTER, String.valueOf(wait.toSeconds())));
    return refused.status();
  }

  private static String detail(HttpServletRequest request, int code) {
    if (request.getAttribute(MESSAGE) instanceof String message) {
      return message;
    }
    return code == 404 ? "Dit adres bestaat niet." : "De aanvraag kon niet worden verwerkt.";
  }

  private static boolean isOfPage(HttpServletRequest request) {
    var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return address != null
        && (address.equals("/ui")
            || address.startsWith("/ui/")
            || (isForPeople(address) && asksForAPage(request)));
  }

  private static boolean isForPeople(String address) {
    return !address.startsWith("/api/") && !address.startsWith("/resources/");
  }

  /** As browsers do when somebody types an address. */
  private static boolean asksForAPage(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return accepted != null && accepted.startsWith("text/html");
  }

  private static void showPage(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute("status", response.getStatus());
    request.setAttribute("message", request.getAttribute(MESSAGE));
    request.getRequestDispatcher(VIEW).forward(new Asked(request), response);
  }

  /** The request without its body, which may be what was refused: a view asks for parameters. */
  private static final class Asked extends HttpServletRequestWrapper {
    Asked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }

  private static void tell(HttpServletResponse response, int code, String detail)
      throws IOException {
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    byte[] body = JSON.toJson(Problem.of(code, detail)).getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }
}
