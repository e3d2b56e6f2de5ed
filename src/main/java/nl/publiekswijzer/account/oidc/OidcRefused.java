// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

/** A sign-in that did not succeed; holds no code, token or secret. */
public class OidcRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, for the log and for the page that says it. */
  public enum Reason {
    /** The answer belongs to another sign-in, or to none. */
    STATE,
    /** The answer comes from another provider. */
    ISSUER,
    /** The provider or the person said no. */
    DENIED,
    /** The code is missing, used or not ours. */
    CODE,
    /** The token is not what it should be. */
    TOKEN,
    /** The provider gives no usable answer. */
    PROVIDER
  }

  private final Reason reason;

  OidcRefused(Reason reason, String detail) {
    super("sign-in refused, " + reason + ": " + detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
