// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Answering;
import nl.publiekswijzer.platform.Refused;

/**
 * What every request passes before anything else, whatever it is for ({@code web.xml} puts it
 * first): its form, its size, its time.
 */
public class FrontDoor implements Filter {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final TimeLimit time = new TimeLimit(LONGEST);

  private final Answering answering;

  @Inject
  public FrontDoor(Answering answering) {
    this.answering = answering;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    Optional<Refused> refusal =
        Stream.of(RequestForm.refusal(call), ManagementPath.refusal(call), BodySize.refusal(call))
            .flatMap(Optional::stream)
            .findFirst();
    if (refusal.isPresent()) {
      answer.setHeader("Connection", "close"); // the rest of the body is nobody's
      answer.sendError(ErrorAnswer.prepare(call, answer, refusal.get()));
    } else {
      boolean awaited = answering.begin();
      try {
        pass(call, answer, chain);
      } finally {
        if (awaited) {
          answering.end();
        }
      }
    }
  }

  private void pass(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    if (!BodySize.hasFiles(call)) {
      time.within(BodySize.bounded(call), answer, chain);
      return;
    }
    var traces = new UploadTraces(call);
    try {
      time.within(new WatchedRequest(call, traces::wipe), answer, chain);
    } finally {
      traces.wipeRest();
    }
  }

  @Override
  public void destroy() {
    time.close();
  }
}
