package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Everything unforeseen: 500 with an incident number that also stands in the log. */
@Provider
public class UnforeseenMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnforeseenMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "incident " + incident);
    return Problem.of(500, "Er ging iets mis aan onze kant. Meld incident " + incident + ".")
        .response();
  }
}
