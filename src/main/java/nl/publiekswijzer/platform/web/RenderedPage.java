// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The response that a view is rendered to: keeps the page, and lets no header through. */
final class RenderedPage extends HttpServletResponseWrapper {
  private static final int USUAL_SIZE = 32_768;

  private final ByteArrayOutputStream page = new ByteArrayOutputStream(USUAL_SIZE);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8), false);

  RenderedPage(HttpServletResponse response) {
    super(response);
  }

  void writeTo(OutputStream out) throws IOException {
    writer.flush();
    page.writeTo(out);
  }

  String text() {
    writer.flush();
    return page.toString(StandardCharsets.UTF_8);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        page.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** A view that is not there is a fault of ours. */
  @Override
  public void sendError(int status) {
    throw new IllegalStateException("a view answered " + status);
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    page.reset();
  }

  @Override
  public void setContentType(String type) {
    // the resource decides
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    // always UTF-8
  }

  @Override
  public void setHeader(String name, String value) {
    // the resource decides
  }

  @Override
  public void addHeader(String name, String value) {
    // the resource decides
  }
}
