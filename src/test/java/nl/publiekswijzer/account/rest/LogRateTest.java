// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.platform.StartedRing;
import org.junit.jupiter.api.Test;

class LogRateTest {
  private static final int PER_MINUTE = 600;

  private final LogRate rate =
      new LogRate(
          new CallRates(
              StartedRing.settings(Base64.getEncoder().encodeToString(new byte[32]), null)));

  private final List<String> passed = new ArrayList<>();
  private final List<Integer> refused = new ArrayList<>();

  private void call(String origin) throws Exception {
    var caller = new Recognised(Actor.UNKNOWN, Means.NONE, origin, null);
    var request =
        proxy(
            ServletRequest.class,
            (method, arguments) -> method.equals("getAttribute") ? caller : null);
    var response =
        proxy(
            HttpServletResponse.class,
            (method, arguments) -> method.equals("sendError") && refused.add((int) arguments[0]));
    FilterChain chain = (r, a) -> passed.add(origin);
    rate.doFilter(request, response, chain);
  }

  private interface Said {
    Object to(String method, Object[] arguments);
  }

  /** Methods without a result may be given one: it is dropped. */
  private static <T> T proxy(Class<T> type, Said said) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object result = said.to(method.getName(), arguments);
              return method.getReturnType() == void.class ? null : result;
            }));
  }

  @Test
  void whoAsksTooOftenIsRefusedAndOthersAreNot() throws Exception {
    for (int i = 0; i < PER_MINUTE + 50; i++) {
      call("192.0.2.1");
    }
    call("192.0.2.2");

    assertEquals(Set.of(429), Set.copyOf(refused));
    assertEquals(PER_MINUTE + 50 + 1, refused.size() + passed.size());
    assertFalse(refused.isEmpty());
    assertEquals("192.0.2.2", passed.get(passed.size() - 1));
  }
}
