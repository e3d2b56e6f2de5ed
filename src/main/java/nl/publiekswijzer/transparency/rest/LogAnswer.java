// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.ErrorAnswer;
import nl.publiekswijzer.transparency.VerifierKey;

/** One answer of the log or the witness, as the specifications of C2SP want it. */
final class LogAnswer {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String BYTES = "application/octet-stream";

  /** Of what changes: a checkpoint grows old within seconds. */
  private static final String SHORT = "public, max-age=5";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String NEVER = "no-store";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  LogAnswer(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  void text(Optional<String> text) throws IOException {
    if (text.isPresent()) {
      send(HttpServletResponse.SC_OK, TEXT, SHORT, text.get().getBytes(StandardCharsets.UTF_8));
    } else {
      absent();
    }
  }

  /** A verifier key a line, newest first. */
  void keys(List<VerifierKey> keys) throws IOException {
    text(Optional.of(keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining())));
  }

  /** What never changes. */
  void forEver(Optional<byte[]> content) throws IOException {
    if (content.isPresent()) {
      send(HttpServletResponse.SC_OK, BYTES, FOR_EVER, content.get());
    } else {
      absent();
    }
  }

  void cosigned(String lines) throws IOException {
    send(HttpServletResponse.SC_OK, TEXT, NEVER, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** The size that a witness saw last. */
  void otherSize(long size) throws IOException {
    byte[] line = (size + "\n").getBytes(StandardCharsets.UTF_8);
    send(HttpServletResponse.SC_CONFLICT, "text/x.tlog.size", NEVER, line);
  }

  void absent() throws IOException {
    refused(Refused.notFound("Dit adres bestaat niet."));
  }

  void refused(Refused refusal) throws IOException {
    response.sendError(ErrorAnswer.prepare(request, response, refusal));
  }

  private void send(int status, String type, String kept, byte[] content) throws IOException {
    response.setStatus(status);
    response.setCharacterEncoding((String) null); // bytes have none; web.xml would add one
    response.setContentType(type);
    response.setHeader("Cache-Control", kept);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
