// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access.usecase;

import java.util.Optional;
import java.util.UUID;

/** What those may know of people who have to do with them. */
public interface People {
  /** The e-mail address of an account; empty for one that was removed. */
  Optional<String> findEmail(UUID account);

  /** Whether somebody wants a mail when a publication is ready. */
  boolean hearsWhenReady(UUID account);
}
