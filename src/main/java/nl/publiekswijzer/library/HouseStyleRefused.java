// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

/** A colour or a logo that no publication can use, with what to do about it, in Dutch. */
public class HouseStyleRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field Dutch name of what is refused, as in the API
   */
  public HouseStyleRefused(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
