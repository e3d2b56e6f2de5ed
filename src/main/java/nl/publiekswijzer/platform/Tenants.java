// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Whose rows the caller of this request may see: those of some libraries, and of the organisation
 * that the caller works for; none until somebody says so.
 */
@RequestScoped
public class Tenants {
  /** The organisation of who works for the whole country. */
  public static final String NATIONAL = "national";

  private Set<UUID> libraries = Set.of();
  private String organisation = "";

  public Set<UUID> libraries() {
    return libraries;
  }

  public void set(Set<UUID> permitted) {
    libraries = Set.copyOf(permitted);
  }

  /** Id of a support organisation, or {@link #NATIONAL}; empty for who works at a library. */
  public String organisation() {
    return organisation;
  }

  public void workFor(String chosen) {
    organisation = chosen;
  }
}
