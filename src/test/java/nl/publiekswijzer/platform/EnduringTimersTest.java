// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnduringTimersTest {
  private static final Logger LOG = Logger.getLogger(EnduringTimers.class.getName());

  @BeforeAll
  static void failuresAreMeant() {
    LOG.setLevel(Level.OFF);
  }

  private static InvocationContext aTurn(Callable<Object> work) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            EnduringTimersTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "proceed" -> work.call();
                  case "getMethod" -> EnduringTimersTest.class.getDeclaredMethods()[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  void turnIsTaken() {
    assertEquals("done", new EnduringTimers().endure(aTurn(() -> "done")));
  }

  @Test
  void turnThatFailsDoesNotEndTheTimer() {
    assertNull(
        new EnduringTimers()
            .endure(
                aTurn(
                    () -> {
                      throw new IllegalStateException("no database");
                    })));
  }
}
