// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.PeerReach;

/** The reach of other libraries by the Dutch names for machines, written and read. */
final class PeerWords {
  /** Of all of it in the files. */
  static final String NAME = "andereBibliotheken";

  /** Of a line in the description. */
  static final String LINE = "anderebibliotheken";

  private static final String LIBRARIES = "bibliotheken";
  private static final String REACH = "middelsteDekkingsgraad";

  private PeerWords() {}

  static Map<String, Object> of(PeerReach peer) {
    var told = new LinkedHashMap<String, Object>();
    told.put(LIBRARIES, peer.libraries());
    told.put(REACH, peer.reach());
    return told;
  }

  /** Those that are known here. */
  static List<PeerReach> read(List<Measures> lines) {
    return lines.stream().flatMap(PeerWords::line).toList();
  }

  private static Stream<PeerReach> line(Measures told) {
    return PeerReach.Among.of(told.text("code")).stream()
        .map(among -> new PeerReach(among, told.index(LIBRARIES), told.index(REACH)));
  }
}
