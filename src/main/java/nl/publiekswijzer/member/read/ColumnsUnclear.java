// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import nl.publiekswijzer.member.ColumnQuestion;

/**
 * A member file of which the columns have to be pointed out. Tells names of columns and never what
 * a row holds.
 */
public final class ColumnsUnclear extends MemberFileRefused {
  private static final long serialVersionUID = 1L;

  private final transient ColumnQuestion question;

  ColumnsUnclear(String message, ColumnQuestion question) {
    super(message);
    this.question = question;
  }

  public ColumnQuestion question() {
    return question;
  }
}
