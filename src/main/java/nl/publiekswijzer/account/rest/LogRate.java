// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.ErrorAnswer;

/** The rate of calls holds for the public log too, which lies beside the interface. */
@WebFilter(urlPatterns = "/logboek/*", asyncSupported = true)
public class LogRate implements Filter {
  private final CallRates rates;

  @Inject
  public LogRate(CallRates rates) {
    this.rates = rates;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(Recognised.ATTRIBUTE) instanceof Recognised caller) {
      ConsumptionProbe taken = rates.take(caller);
      if (!taken.isConsumed()) {
        var answer = (HttpServletResponse) response;
        answer.sendError(ErrorAnswer.prepare(request, answer, refusal(taken)));
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static Refused refusal(ConsumptionProbe taken) {
    var wait = Duration.ofNanos(taken.getNanosToWaitForRefill()).plusSeconds(1);
    return Refused.tooMany("U stuurt te veel verzoeken. Probeer het straks weer.", wait);
  }
}
