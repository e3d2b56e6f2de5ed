// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.request.usecase.DraftSent;

/** Whoever goes back to a draft that was sent, comes to its request. */
@Provider
public class SentDrafts implements ExceptionMapper<DraftSent> {
  @Override
  public Response toResponse(DraftSent sent) {
    return PageAnswer.goTo("/ui/aanvragen/" + sent.request()).build();
  }
}
