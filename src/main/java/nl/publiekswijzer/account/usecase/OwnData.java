// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.publication.OpenedPublication;
import nl.publiekswijzer.publication.ReceivedFile;
import nl.publiekswijzer.publication.usecase.OwnReading;
import nl.publiekswijzer.request.KeptDraft;
import nl.publiekswijzer.request.usecase.OwnDrafts;

/**
 * Gathers what is kept about somebody. Each part is read in a transaction of its own, as accounts
 * and the rows of libraries are within reach of different roles.
 */
@Dependent
public class OwnData {
  private final OwnAccount account;
  private final OwnDrafts drafts;
  private final OwnReading reading;

  @Inject
  public OwnData(OwnAccount account, OwnDrafts drafts, OwnReading reading) {
    this.account = account;
    this.drafts = drafts;
    this.reading = reading;
  }

  /** All that is kept about somebody. */
  public record Everything(
      OwnAccount.Export account,
      List<KeptDraft> drafts,
      List<OpenedPublication> opened,
      List<ReceivedFile> received) {}

  public Everything read() {
    return new Everything(
        account.export(), drafts.list(), reading.listOpened(), reading.listReceived());
  }
}
