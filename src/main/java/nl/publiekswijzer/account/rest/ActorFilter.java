// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.platform.rest.ErrorAnswer;

/** Hands on whom the authentication recognised, unless it could look up nobody. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ActorFilter implements Filter {
  private final CurrentActor current;

  @Inject
  public ActorFilter(CurrentActor current) {
    this.current = current;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(DatabaseTrouble.ATTRIBUTE) != null) {
      var answer = (HttpServletResponse) response;
      answer.sendError(ErrorAnswer.prepare(request, answer, DatabaseTrouble.refusal()));
      return;
    }
    if (request.getAttribute(Recognised.ATTRIBUTE) instanceof Recognised recognised) {
      current.is(recognised);
    }
    chain.doFilter(request, response);
  }
}
