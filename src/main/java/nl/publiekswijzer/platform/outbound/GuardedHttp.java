// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * HTTP to addresses that people typed in: only where the guard allows, no redirects, cookies or
 * proxies, within a few seconds in all, and no more of the answer than its beginning.
 */
public final class GuardedHttp implements AutoCloseable {
  private final OutboundGuard guard;
  private final OutboundLimits limits;
  private final CloseableHttpClient client;

  /** Looking a name up cannot be interrupted, so a call has a thread of its own to leave behind. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(work, "outbound");
            thread.setDaemon(true);
            return thread;
          });

  public GuardedHttp(Allowlist allowlist) {
    this(new OutboundGuard(allowlist), SystemDefaultDnsResolver.INSTANCE, OutboundLimits.STANDARD);
  }

  GuardedHttp(OutboundGuard guard, DnsResolver names, OutboundLimits limits) {
    this.guard = guard;
    this.limits = limits;
    this.client = PlainClient.with(new GuardedDnsResolver(guard, names), limits.total());
  }

  /** The rules of this client, for a form in which somebody types an address. */
  public OutboundGuard guard() {
    return guard;
  }

  /**
   * @throws OutboundRefused when the address breaks a rule
   * @throws OutboundFailed when no answer came in time
   */
  public Answer send(Call call) {
    guard.check(call.address());
    var request = requestFor(call);
    var answer = threads.submit(() -> exchange(request));
    try {
      return answer.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new OutboundFailed("no answer within " + limits.total().toSeconds() + " s");
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutboundFailed("interrupted");
    } finally {
      request.cancel();
      answer.cancel(true);
    }
  }

  private static HttpUriRequestBase requestFor(Call call) {
    var request = new HttpUriRequestBase(call.body() == null ? "GET" : "POST", call.address());
    call.headers().forEach(request::setHeader);
    if (call.body() != null) {
      request.setEntity(new ByteArrayEntity(call.body(), null));
    }
    return request;
  }

  private Answer exchange(HttpUriRequestBase request) throws Exception {
    URI address = request.getUri();
    var target =
        new HttpHost(address.getScheme(), address.getHost(), OutboundGuard.portOf(address));
    var response = client.executeOpen(target, request, null);
    try {
      return read(response);
    } finally {
      breakOff(request, response);
    }
  }

  /** Closing an answer would read it to its end, unless its request is cancelled first. */
  private static void breakOff(HttpUriRequestBase request, ClassicHttpResponse response) {
    request.cancel();
    try {
      response.close();
    } catch (IOException e) {
      // the connection is gone, as meant
    }
  }

  private Answer read(ClassicHttpResponse response) throws IOException {
    Header type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
    String contentType = type == null ? "" : type.getValue();
    if (response.getEntity() == null) {
      return new Answer(response.getCode(), contentType, new byte[0], false);
    }
    InputStream content = response.getEntity().getContent();
    byte[] body = content.readNBytes(limits.answerBytes());
    boolean cut = body.length == limits.answerBytes() && content.read() >= 0;
    return new Answer(response.getCode(), contentType, body, cut);
  }

  /** The kind of failure only: messages of libraries quote addresses. */
  private static RuntimeException reason(Throwable cause) {
    return cause instanceof OutboundRefused refused
        ? refused
        : new OutboundFailed(cause.getClass().getSimpleName());
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
