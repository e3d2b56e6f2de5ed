// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

/** A member file that cannot be used at all; the message says what to do, in Dutch. */
public class MemberFileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MemberFileRefused(String message) {
    super(message);
  }
}
