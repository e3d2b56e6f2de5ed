package nl.publiekswijzer.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Keeps slow senders from holding the threads that answer: every body has a pace to keep, and under
 * half of the threads may wait for bytes at a time.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BodyPace implements Filter {
  /** Of the 200 threads of the server, set in {@code payara/preboot.txt}. */
  private static final int MOST_WAITING = 80;

  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = (HttpServletRequest) request;
    chain.doFilter(hasBody(call) ? new PacedRequest(call, waiting) : call, response);
  }

  private static boolean hasBody(HttpServletRequest call) {
    return call.getContentLengthLong() > 0 || call.getHeader("Transfer-Encoding") != null;
  }
}
