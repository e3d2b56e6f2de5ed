// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Refused;

/** A body that is no readable JSON, or was refused while it came in. */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<ProcessingException> {
  @Override
  public Response toResponse(ProcessingException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst()
        .map(RefusedMapper::answer)
        .orElseGet(() -> Problem.of(400, "De inhoud is geen leesbare JSON.").response());
  }
}
