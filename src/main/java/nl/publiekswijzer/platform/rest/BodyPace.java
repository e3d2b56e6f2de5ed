// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Keeps slow senders from holding the threads that answer: every body has a pace to keep, and only
 * some of the threads may wait for bytes at a time, fewer of them for bodies that are slow.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BodyPace implements Filter {
  /** Of the 200 threads of the server, set in {@code payara/preboot.txt}. */
  private static final int MOST_WAITING = 150;

  private static final int MOST_WAITING_LONG = 60;

  private final WaitingRoom room = new WaitingRoom(MOST_WAITING, MOST_WAITING_LONG);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = (HttpServletRequest) request;
    chain.doFilter(hasBody(call) ? new PacedRequest(call, room) : call, response);
  }

  private static boolean hasBody(HttpServletRequest call) {
    return call.getContentLengthLong() > 0 || call.getHeader("Transfer-Encoding") != null;
  }
}
