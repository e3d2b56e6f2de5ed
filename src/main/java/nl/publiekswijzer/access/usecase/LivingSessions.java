// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access.usecase;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which sessions still live, for what goes on after its request was answered. Asking is no
 * sign of life. Accounts answer it, which know other features; so those know it by this alone.
 */
public interface LivingSessions {
  /**
   * Those of the sessions that have not ended.
   *
   * @param sessions as {@link nl.publiekswijzer.access.Recognised#session()} names them
   */
  Set<String> living(Collection<String> sessions);
}
