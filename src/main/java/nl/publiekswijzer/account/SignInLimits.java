// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.time.Duration;

/** How often somebody may fail to sign in before having to wait. */
public final class SignInLimits {
  public static final Duration WINDOW = Duration.ofMinutes(15);
  public static final int PER_ACCOUNT = 5;
  public static final int PER_ORIGIN = 50;

  private SignInLimits() {}
}
