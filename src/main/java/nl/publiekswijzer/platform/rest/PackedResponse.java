// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Set;

/**
 * An answer that is packed when it is text and long enough to be worth it. Its length is told only
 * when it is not.
 */
final class PackedResponse extends HttpServletResponseWrapper {
  private static final String LENGTH = "Content-Length";
  private static final Set<String> TEXT =
      Set.of(
          "text/html",
          "text/css",
          "text/javascript",
          "application/javascript",
          "image/svg+xml",
          "application/json",
          "text/csv");

  private final HttpServletRequest request;
  private PackingStream stream;
  private PrintWriter writer;
  private long length = -1;
  private boolean given;

  PackedResponse(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  /** Whether what is written now may be packed. */
  private boolean isWorthIt() {
    return isText()
        && getStatus() == SC_OK
        && !containsHeader("Content-Encoding")
        && !request.isAsyncStarted();
  }

  private boolean isText() {
    String type = getContentType();
    return type != null && TEXT.contains(type.split(";")[0].strip());
  }

  /** Whether it is packed, decided before its first byte is sent. */
  boolean decide(boolean isLong) {
    boolean packs = isLong && isWorthIt();
    if (isText()) {
      addHeader("Vary", "Accept-Encoding");
    }
    if (packs) {
      setHeader("Content-Encoding", "gzip");
    } else if (length >= 0) {
      super.setContentLengthLong(length);
    }
    return packs;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new PackingStream(super.getOutputStream(), this);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      String encoding = getCharacterEncoding();
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), encoding));
    }
    return writer;
  }

  /** All of it was written; an answer without a body still has the length that it was given. */
  void finish() throws IOException {
    if (given) {
      return;
    }
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.finish();
    } else if (length >= 0 && !isCommitted()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void flushBuffer() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.flush();
    }
    super.flushBuffer();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  private void forget() {
    length = -1;
    stream = null;
    writer = null;
  }

  @Override
  public void sendError(int status) throws IOException {
    given = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    given = true;
    super.sendError(status, message);
  }

  @Override
  public void setContentLength(int bytes) {
    length = bytes;
  }

  @Override
  public void setContentLengthLong(long bytes) {
    length = bytes;
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase(LENGTH)) {
      length = Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(LENGTH)) {
      length = Long.parseLong(value);
    } else {
      super.addHeader(name, value);
    }
  }
}
