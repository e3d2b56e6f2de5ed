package nl.publiekswijzer.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to what fails outside the API, so that the server's own HTML page never shows. */
@WebServlet("/fout")
public class ErrorAnswer extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status == null ? 404 : status;
    String detail =
        code == 404 ? "Dit adres bestaat niet." : "De aanvraag kon niet worden verwerkt.";
    response.setStatus(code);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    byte[] body = JSON.toJson(Problem.of(code, detail)).getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }
}
