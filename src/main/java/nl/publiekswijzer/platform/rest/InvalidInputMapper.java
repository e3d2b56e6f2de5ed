// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.InvalidInput;

/** Mistakes of a person: 400 with all of them. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInput> {
  @Override
  public Response toResponse(InvalidInput mistake) {
    return Problem.of(mistake.faults(), mistake.report()).response();
  }
}
