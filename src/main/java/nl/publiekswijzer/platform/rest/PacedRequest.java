package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** A request of which the body comes in at a pace. */
final class PacedRequest extends HttpServletRequestWrapper {
  private final Semaphore waiting;
  private PacedStream stream;

  PacedRequest(HttpServletRequest request, Semaphore waiting) {
    super(request);
    this.waiting = waiting;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new PacedStream(super.getInputStream(), new Pace(System::nanoTime), waiting);
    }
    return stream;
  }
}
