// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.DatabaseTrouble;
import nl.publiekswijzer.platform.LostUpdate;

/**
 * Everything unforeseen: 503 while the database is away, otherwise 500 with an incident number that
 * also stands in the log.
 */
@Provider
public class UnforeseenMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnforeseenMapper.class.getName());

  /** What PostgreSQL calls a character that no text can hold, which is NUL. */
  private static final String NO_TEXT = "22021";

  @Override
  public Response toResponse(Throwable failure) {
    if (isNoText(failure)) {
      return Problem.of(400, "De inhoud bevat een teken dat niet kan.").response();
    }
    if (LostUpdate.isCauseOf(failure)) {
      return RefusedMapper.answer(LostUpdate.refusal());
    }
    if (DatabaseTrouble.isCauseOf(failure)) {
      LOG.log(Level.WARNING, failure, () -> "the database was not to be reached");
      return RefusedMapper.answer(DatabaseTrouble.refusal());
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "incident " + incident);
    return Problem.of(500, "Er ging iets mis aan onze kant. Meld incident " + incident + ".")
        .response();
  }

  private static boolean isNoText(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState()));
  }
}
