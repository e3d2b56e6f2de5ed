// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Set;
import java.util.function.Function;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.WorkAreaLine;

/** The reasons of one document: why a line of each kind does not tell a figure, by its name. */
record FigureReasons(Content content) {
  private static final String MOST = "meerDan90Procent";
  private static final Set<String> OF_AREA = Set.of("grootsteSegment", "opvallendSegment");
  private static final Set<String> OF_FORMER_SCHEME = Set.of("jeugdleden", "volwassenLeden");
  private static final Set<String> OF_CHANGE = Set.of("doorGebied", "doorBereik", "zeker");

  /** Figures of the base that was not chosen come first: nobody asked for them. */
  private Function<String, FigureReason> compared(Function<String, FigureReason> others) {
    boolean country = content.subject().scope().base().isCountry();
    return name ->
        name.endsWith(country ? "Basis" : "Landelijk")
                || name.contains(country ? "BasisDuizend" : "LandelijkDuizend")
            ? FigureReason.NOT_ASKED
            : others.apply(name);
  }

  Function<String, FigureReason> of(WorkAreaLine line) {
    return compared(name -> reason(line, name));
  }

  private static FigureReason reason(WorkAreaLine line, String name) {
    if (name.equals(MOST) || (line.exact() && name.equals("onzeker"))) {
      return FigureReason.NOT_APPLICABLE;
    }
    if (!line.exact()) {
      return FigureReason.HIDDEN;
    }
    boolean judged = name.equals("index") || name.equals("band");
    return line.uncertain() && judged ? FigureReason.UNCERTAIN : FigureReason.NOT_COMPUTABLE;
  }

  Function<String, FigureReason> of(MemberLine line) {
    return name -> {
      if (!line.exact()) {
        return name.equals(MOST) ? FigureReason.NOT_APPLICABLE : FigureReason.HIDDEN;
      }
      return name.equals(MOST) || (line.pooled() && name.equals("groep"))
          ? FigureReason.NOT_APPLICABLE
          : FigureReason.NOT_COMPUTABLE;
    };
  }

  /** Members of places are told of all members only. */
  private FigureReason members() {
    return content.tellsAllMembers() ? FigureReason.HIDDEN : FigureReason.NOT_ASKED;
  }

  /** Of a municipality. */
  Function<String, FigureReason> ofMunicipality() {
    return name -> members();
  }

  Function<String, FigureReason> of(PartLine line) {
    return name -> {
      if (name.equals("gemeente")) {
        return FigureReason.NOT_APPLICABLE;
      }
      if (name.equals("plaats") || name.equals("wijk")) {
        boolean named = !content.backdrop().plan().names().isEmpty();
        return named && name.equals("plaats") ? FigureReason.UNKNOWN : FigureReason.NOT_APPLICABLE;
      }
      if (OF_AREA.contains(name) || name.equals("aandeelKlasse")) {
        return ofArea(line, name);
      }
      boolean told = line.members() != null;
      return told ? FigureReason.NOT_APPLICABLE : members();
    };
  }

  private FigureReason ofArea(PartLine line, String name) {
    if (content.area().isEmpty()) {
      return FigureReason.NOT_ASKED;
    }
    boolean none =
        name.equals("opvallendSegment")
            ? line.dominant() != null
            : name.equals("aandeelKlasse") && content.figures().parts().chosen() == null;
    return none ? FigureReason.NOT_APPLICABLE : FigureReason.TOO_SMALL;
  }

  Function<String, FigureReason> of(ChangeLine line) {
    return name -> {
      if (name.startsWith("huishoudens") || name.startsWith("aandeel")) {
        return content.area().isEmpty() ? FigureReason.NOT_ASKED : FigureReason.HIDDEN;
      }
      if (content.members().isEmpty()) {
        return FigureReason.NOT_ASKED;
      }
      return OF_CHANGE.contains(name) && line.members() != null && line.membersBefore() != null
          ? FigureReason.NOT_COMPUTABLE
          : FigureReason.HIDDEN;
    };
  }

  /** Of all members together. */
  Function<String, FigureReason> ofMembers() {
    return name ->
        OF_FORMER_SCHEME.contains(name) ? FigureReason.NOT_APPLICABLE : FigureReason.NOT_COMPUTABLE;
  }

  /** Of a line whose source may leave something out. */
  Function<String, FigureReason> ofSource() {
    return compared(name -> FigureReason.UNKNOWN);
  }

  /** Of a line that has no more than it tells. */
  Function<String, FigureReason> none() {
    return compared(name -> FigureReason.NOT_APPLICABLE);
  }

  /** Of a theme, or a segment in it: numbers that round to nothing are too small. */
  Function<String, FigureReason> ofTheme() {
    return compared(
        name ->
            switch (name) {
              case "huishoudens" -> FigureReason.TOO_SMALL;
              case "geenLid" ->
                  content.tellsMemberSegments() ? FigureReason.TOO_SMALL : FigureReason.NOT_ASKED;
              case "zonderBelangstelling" -> FigureReason.NOT_APPLICABLE;
              default -> FigureReason.NOT_COMPUTABLE;
            });
  }
}
