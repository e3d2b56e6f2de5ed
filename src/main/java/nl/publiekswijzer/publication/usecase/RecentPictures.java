// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that were asked for last, by the digest of what they show. */
final class RecentPictures {
  private final int most;
  private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);

  RecentPictures(int most) {
    this.most = most;
  }

  synchronized Optional<byte[]> find(String digest) {
    return Optional.ofNullable(pictures.get(digest));
  }

  /** Forgets the one that was asked for longest ago when there are too many. */
  synchronized void keep(String digest, byte[] picture) {
    pictures.put(digest, picture);
    if (pictures.size() > most) {
      pictures.remove(pictures.keySet().iterator().next());
    }
  }
}
