// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far the imports of this node are; written down now and then, not while a copy is open. */
@ApplicationScoped
public class RunningImports {
  private final Map<UUID, State> running = new ConcurrentHashMap<>();

  /**
   * Where an import stands.
   *
   * @param percent 0 to 100
   */
  public record State(int percent, long rows) {}

  public void put(UUID id, State state) {
    running.put(id, state);
  }

  public void end(UUID id) {
    running.remove(id);
  }

  public Map<UUID, State> all() {
    return Map.copyOf(running);
  }
}
