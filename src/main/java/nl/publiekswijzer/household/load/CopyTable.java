// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by PostgreSQL's COPY; one at a time on a connection. */
final class CopyTable implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CopyIn copy;
  private final byte[] buffer = new byte[BUFFER];
  private int size;
  private boolean begun;

  CopyTable(Connection connection, String tableAndColumns) throws SQLException {
    this.copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + tableAndColumns + " from stdin");
  }

  CopyTable put(long number) throws SQLException {
    return put(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
  }

  CopyTable put(String text) throws SQLException {
    String escaped =
        text.indexOf('\\') < 0 && text.chars().allMatch(c -> c >= ' ')
            ? text
            : text.replaceAll("[\\\\\\p{Cntrl}]", " ");
    return put(escaped.getBytes(StandardCharsets.UTF_8));
  }

  private CopyTable put(byte[] field) throws SQLException {
    room(field.length + 2);
    if (begun) {
      buffer[size++] = '\t';
    }
    begun = true;
    System.arraycopy(field, 0, buffer, size, field.length);
    size += field.length;
    return this;
  }

  void endRow() throws SQLException {
    room(1);
    buffer[size++] = '\n';
    begun = false;
  }

  private void room(int bytes) throws SQLException {
    if (size + bytes > BUFFER) {
      copy.writeToCopy(buffer, 0, size);
      size = 0;
    }
  }

  /** Ends the copy and sends what is left. */
  void finish() throws SQLException {
    copy.writeToCopy(buffer, 0, size);
    copy.endCopy();
  }

  /** Gives up a copy that was not finished. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
