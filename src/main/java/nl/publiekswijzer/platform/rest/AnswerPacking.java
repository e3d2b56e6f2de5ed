// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Packs text for who can unpack it. The server could do so as well, but then it also unpacks what
 * is sent to it, before anybody can refuse that: 300 kB of it become 300 MB.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AnswerPacking implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = (HttpServletRequest) request;
    if (call.getMethod().equals("HEAD") || !unpacks(call)) {
      chain.doFilter(request, response);
      return;
    }
    var packed = new PackedResponse(call, (HttpServletResponse) response);
    chain.doFilter(request, packed);
    if (!call.isAsyncStarted()) {
      packed.finish();
    }
  }

  private static boolean unpacks(HttpServletRequest call) {
    return Collections.list(call.getHeaders("Accept-Encoding")).stream()
        .flatMap(header -> Stream.of(header.toLowerCase(Locale.ROOT).split(",")))
        .map(coding -> coding.replaceAll("\\s", ""))
        .anyMatch(coding -> coding.matches("(gzip|\\*)(;q=(1|1\\.0*|0?\\.\\d*[1-9]\\d*))?"));
  }
}
