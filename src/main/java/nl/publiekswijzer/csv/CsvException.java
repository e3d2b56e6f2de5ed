// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

/**
 * A delimited file that cannot be read on; tells the line and a reason in Dutch, never the content
 * of the row.
 */
public class CsvException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long lineNumber;
  private final String reason;

  /**
   * The file as a whole cannot be read.
   *
   * @param reason Dutch clause without capital and full stop
   */
  public CsvException(String reason) {
    super(reason);
    this.lineNumber = 1;
    this.reason = reason;
  }

  /**
   * @param lineNumber physical line, the first is 1
   * @param reason Dutch clause without capital and full stop
   */
  public CsvException(long lineNumber, String reason) {
    super("regel " + lineNumber + ": " + reason);
    this.lineNumber = lineNumber;
    this.reason = reason;
  }

  /** Physical line, the first when it is about the file as a whole. */
  public long lineNumber() {
    return lineNumber;
  }

  public String reason() {
    return reason;
  }

  /** The message as a sentence. */
  public String sentence() {
    return Character.toUpperCase(getMessage().charAt(0)) + getMessage().substring(1) + ".";
  }
}
