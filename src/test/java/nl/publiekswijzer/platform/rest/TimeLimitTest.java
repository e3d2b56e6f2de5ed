// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(9);

  private final Map<String, Object> attributes = new HashMap<>();
  private final List<String> answered = new ArrayList<>();
  private boolean committed;

  private HttpServletRequest request() {
    return stand(
        HttpServletRequest.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "getMethod" -> "GET";
              case "getRequestURI" -> "/ui/traag";
              case "getAttribute" -> attributes.get(arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private HttpServletResponse response() {
    return stand(
        HttpServletResponse.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "isCommitted" -> committed;
              case "sendError" -> answered.add(String.valueOf(arguments[0]));
              case "setHeader" -> answered.add(arguments[0] + " " + arguments[1]);
              case "reset" -> null;
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static <T> T stand(Class<T> type, InvocationHandler calls) {
    return type.cast(
        Proxy.newProxyInstance(TimeLimitTest.class.getClassLoader(), new Class<?>[] {type}, calls));
  }

  /** Waits for what never comes, until it is interrupted. */
  private static void waitForEver() throws ServletException {
    try {
      new CountDownLatch(1).await(1, TimeUnit.MINUTES);
      throw new AssertionError("was not interrupted");
    } catch (InterruptedException e) {
      throw new ServletException(e);
    }
  }

  private void within(Duration usual, FilterChain chain) throws IOException, ServletException {
    try (var limit = new TimeLimit(usual)) {
      limit.within(request(), response(), chain);
    }
  }

  @Test
  void whatTakesTooLongIsInterruptedAndAnswered() throws Exception {
    within(SHORT, (request, response) -> waitForEver());

    assertEquals(List.of("Retry-After 30", "503"), answered);
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void whatIsReadyInTimeIsLeftAlone() throws Exception {
    within(LONG, (request, response) -> answered.add("in time"));
    assertEquals(List.of("in time"), answered);

    var failure =
        assertThrows(
            IOException.class,
            () ->
                within(
                    LONG,
                    (request, response) -> {
                      throw new IOException("own failure");
                    }));
    assertEquals("own failure", failure.getMessage());
  }

  @Test
  void whatWasAllowedMoreGoesOn() throws Exception {
    within(
        SHORT,
        (request, response) -> {
          TimeLimit.allow(request, Duration.ofMillis(200));
          try {
            waitForEver();
          } finally {
            answered.add("waited");
          }
        });

    assertEquals(List.of("waited", "Retry-After 30", "503"), answered);
  }
}
