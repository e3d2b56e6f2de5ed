// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;

/** The libraries whose rows the caller of this request may see; none until somebody says so. */
@RequestScoped
public class Tenants {
  private Set<UUID> libraries = Set.of();

  public Set<UUID> libraries() {
    return libraries;
  }

  public void set(Set<UUID> permitted) {
    libraries = Set.copyOf(permitted);
  }
}
