// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.publication.BroadGroups;

/** Broad groups of members by the Dutch names for machines, written and read. */
final class GroupWords {
  private GroupWords() {}

  static Map<String, Object> totals(BroadGroups groups) {
    var told = new LinkedHashMap<String, Object>();
    told.put("postcodes", groups.areas());
    return told;
  }

  static Map<String, Object> of(GroupLine line) {
    var told = new LinkedHashMap<String, Object>();
    told.put("segmenten", code(line));
    told.put("index", line.index());
    told.put("indexVan", line.from());
    told.put("indexTot", line.to());
    return told;
  }

  /** Codes of its segments, as C+D+E. */
  static String code(GroupLine line) {
    return SumCode.of(line.group().segments());
  }

  static BroadGroups read(Measures told) {
    return new BroadGroups(
        told.index("postcodes"), told.list("groepen").stream().map(GroupWords::line).toList());
  }

  private static GroupLine line(Measures told) {
    return new GroupLine(
        group(told.text("segmenten")),
        told.index("index"),
        told.index("indexVan"),
        told.index("indexTot"));
  }

  private static BroadGroup group(String code) {
    for (BroadGroup group : BroadGroup.values()) {
      if (SumCode.of(group.segments()).equals(code)) {
        return group;
      }
    }
    throw new IllegalArgumentException("no broad group has the segments " + code);
  }
}
