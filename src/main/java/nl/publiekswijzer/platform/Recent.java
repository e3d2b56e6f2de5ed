// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was asked for last and never changes, so that it need not be made again; what was asked for
 * longest ago is forgotten.
 */
public final class Recent<K, V> {
  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  public Recent(int most) {
    this.most = most;
  }

  /** Makes it when it is not there; two who ask at once may both make it. */
  public V read(K key, Supplier<V> making) {
    V found = find(key);
    return found == null ? keep(key, making.get()) : found;
  }

  private synchronized V find(K key) {
    return kept.get(key);
  }

  private synchronized V keep(K key, V made) {
    kept.put(key, made);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
