// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.util.List;
import nl.publiekswijzer.account.usecase.OwnData;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.publication.OpenedPublication;
import nl.publiekswijzer.publication.ReceivedFile;
import nl.publiekswijzer.request.KeptDraft;

/** All that is kept about somebody. */
public record OwnDataView(
    OwnAccountView account,
    String aangemaaktOp,
    List<TokenView> tokens,
    List<Draft> concepten,
    long wachtendeFormulieren,
    List<Opened> geopendePublicaties,
    List<Receipt> ontvangstbewijzen,
    List<LogLine> logboek) {

  /** A request that was not sent yet. */
  public record Draft(String bibliotheek, String soort, String bewaardOp) {
    static Draft of(KeptDraft draft) {
      return new Draft(draft.library(), draft.kind().word(), draft.savedAt().toString());
    }
  }

  /** When a publication was opened first. */
  public record Opened(
      String publicatie, String bibliotheek, int jaar, int versie, String geopendOp) {
    static Opened of(OpenedPublication opened) {
      return new Opened(
          opened.publicationId().toString(),
          opened.library(),
          opened.year(),
          opened.version(),
          opened.openedAt().toString());
    }
  }

  /** That a file was handed over. */
  public record Receipt(
      String publicatie,
      String bibliotheek,
      int jaar,
      int versie,
      String bestand,
      String opgehaaldOp) {
    static Receipt of(ReceivedFile received) {
      return new Receipt(
          received.publicationId().toString(),
          received.library(),
          received.year(),
          received.version(),
          received.file(),
          received.receivedAt().toString());
    }
  }

  /** A line of the audit about oneself. */
  public record LogLine(
      String tijdstempel, String actie, String object, String oorsprong, String resultaat) {
    static LogLine of(AuditLine line) {
      return new LogLine(
          line.at().toString(), line.action(), line.object(), line.origin(), line.result());
    }
  }

  static OwnDataView of(OwnData.Everything all) {
    var export = all.account();
    return new OwnDataView(
        OwnAccountView.of(export.account(), export.recoveryCodes()),
        export.account().createdAt().toString(),
        export.tokens().stream().map(TokenView::of).toList(),
        all.drafts().stream().map(Draft::of).toList(),
        export.forms(),
        all.opened().stream().map(Opened::of).toList(),
        all.received().stream().map(Receipt::of).toList(),
        export.lines().stream().map(LogLine::of).toList());
  }
}
