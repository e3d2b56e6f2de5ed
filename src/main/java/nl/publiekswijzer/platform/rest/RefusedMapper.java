// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.Refused;

/** What is understood but not taken: its own status and reason, and when to try again. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
  private static final int TOO_SLOW = 408;

  @Override
  public Response toResponse(Refused refused) {
    return answer(refused);
  }

  static Response answer(Refused refused) {
    var answer =
        Response.fromResponse(Problem.of(refused.status(), refused.getMessage()).response());
    refused.retryAfter().ifPresent(wait -> answer.header(RETRY_AFTER, wait.toSeconds()));
    if (refused.status() == TOO_SLOW) {
      answer.header("Connection", "close");
    }
    return answer.build();
  }
}
