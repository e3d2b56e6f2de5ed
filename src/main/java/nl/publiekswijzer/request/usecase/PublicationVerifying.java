// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisWork;

/** Fifth step: the PDF keeps the standard that it was made for, or the request ends here. */
@Dependent
public class PublicationVerifying {
  /** Digest of the PDF that passed; no other one is published. */
  static final String VERIFIED = "verified";

  private final AnalysisWork work;
  private final ArchivalCheck check;

  @Inject
  public PublicationVerifying(AnalysisWork work, ArchivalCheck check) {
    this.work = work;
    this.check = check;
  }

  @Transactional
  public void verify(Attempt attempt) {
    byte[] pdf = work.read(attempt, PublicationFile.PDF);
    var compiled =
        WorkingJson.value(
            work.read(attempt, PublicationCompiling.COMPILED), PublicationCompiling.Compiled.class);
    var standard = compiled.imprint().standard();
    byte[] report = check.check(pdf, standard).xml(PublicationFile.PDF);
    work.put(attempt, PublicationFile.CONFORMANCE, report);
    work.put(attempt, VERIFIED, digest(pdf));
  }

  static byte[] digest(byte[] pdf) {
    return Sha256.of(pdf).getBytes(StandardCharsets.US_ASCII);
  }
}
