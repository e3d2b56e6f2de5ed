// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.request.store.RequestDraft;

/** A step of filling in a request, with a page of its own. */
enum DraftStep {
  START("bibliotheek"),
  AREA("werkgebied"),
  FILE("ledenbestand"),
  REMARKS("themas"),
  REVIEW("overzicht");

  private final String part;

  DraftStep(String part) {
    this.part = part;
  }

  /** The steps of an analysis in their order; only those with members ask for a file. */
  static List<DraftStep> of(ReportKind kind) {
    return Stream.of(values()).filter(step -> step != FILE || kind.needsMemberFile()).toList();
  }

  DraftStep next(ReportKind kind) {
    var steps = of(kind);
    return steps.get(Math.min(steps.indexOf(this) + 1, steps.size() - 1));
  }

  DraftStep previous(ReportKind kind) {
    var steps = of(kind);
    return steps.get(Math.max(steps.indexOf(this) - 1, 0));
  }

  /** The first step that is not filled in; what may stay empty is the last of them. */
  static DraftStep open(RequestDraft draft) {
    if (draft.workArea().isEmpty()) {
      return AREA;
    }
    boolean fileMissing = draft.kind().needsMemberFile() && draft.report().isEmpty();
    return fileMissing ? FILE : REMARKS;
  }

  String path(UUID draft) {
    return "/ui/aanvragen/concepten/" + draft + "/" + part;
  }
}
