package nl.publiekswijzer.account.rest;

import java.util.List;
import nl.publiekswijzer.account.usecase.OwnAccount;

/** All that is kept about somebody. */
public record OwnDataView(
    OwnAccountView account, String aangemaaktOp, List<TokenView> tokens, List<LogLine> logboek) {

  /** A line of the audit about oneself. */
  public record LogLine(
      String tijdstempel, String actie, String object, String oorsprong, String resultaat) {}

  static OwnDataView of(OwnAccount.Export export) {
    return new OwnDataView(
        OwnAccountView.of(export.account()),
        export.account().createdAt().toString(),
        export.tokens().stream().map(TokenView::of).toList(),
        export.lines().stream()
            .map(
                l -> new LogLine(l.at().toString(), l.action(), l.object(), l.origin(), l.result()))
            .toList());
  }
}
