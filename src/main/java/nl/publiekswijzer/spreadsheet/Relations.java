// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To which parts of the same workbook a part refers. What lies outside is never looked at. */
final class Relations {
  private record Relation(String kind, String part) {}

  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations() {}

  /** Relations of a part, of the workbook as a whole when it is empty. */
  static Relations of(Parts parts, String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    var relations = new Relations();
    var xml = new XmlPart(parts.readSmall(name));
    while (xml.next()) {
      if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
        relations.add(folder, xml);
      }
    }
    return relations;
  }

  private void add(String folder, XmlPart xml) {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null || type == null || target == null) {
      throw Refusal.damaged();
    }
    String kind = type.substring(type.lastIndexOf('/') + 1);
    byId.put(id, new Relation(kind, resolved(folder, target)));
  }

  private static String resolved(String folder, String target) {
    var path = new ArrayDeque<String>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : List.of(whole.split("/"))) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** The part of an id, if it is of that kind. */
  Optional<String> find(String id, String kind) {
    return Optional.ofNullable(byId.get(id)).filter(r -> r.kind().equals(kind)).map(Relation::part);
  }

  /** The first part of a kind. */
  Optional<String> first(String kind) {
    return byId.values().stream()
        .filter(r -> r.kind().equals(kind))
        .map(Relation::part)
        .findFirst();
  }
}
