// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of which the body comes in at a pace. */
final class PacedRequest extends HttpServletRequestWrapper {
  private final WaitingRoom room;
  private PacedStream stream;

  PacedRequest(HttpServletRequest request, WaitingRoom room) {
    super(request);
    this.room = room;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new PacedStream(super.getInputStream(), new Pace(System::nanoTime), room);
    }
    return stream;
  }
}
