// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.function.IntConsumer;

/** A request of which each piece of the body is told of once it was read. */
final class WatchedRequest extends HttpServletRequestWrapper {
  private final IntConsumer watch;
  private Watched stream;

  /**
   * @param watch is told how many bytes were read; what it throws ends the body
   */
  WatchedRequest(HttpServletRequest request, IntConsumer watch) {
    super(request);
    this.watch = watch;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new Watched(super.getInputStream(), watch);
    }
    return stream;
  }

  private static final class Watched extends ServletInputStream {
    private final ServletInputStream body;
    private final IntConsumer watch;

    Watched(ServletInputStream body, IntConsumer watch) {
      this.body = body;
      this.watch = watch;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read = body.read(bytes, from, most);
      if (read > 0) {
        watch.accept(read);
      }
      return read;
    }

    @Override
    public int available() throws IOException {
      return body.available();
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
