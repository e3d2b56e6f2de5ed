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

/** Fifth step: every PDF keeps the standard it was made for, or the request ends here. */
@Dependent
public class PublicationVerifying {
  private final AnalysisWork work;
  private final ArchivalCheck check;

  @Inject
  public PublicationVerifying(AnalysisWork work, ArchivalCheck check) {
    this.work = work;
    this.check = check;
  }

  @Transactional
  public void verify(Attempt attempt) {
    var compiled =
        WorkingJson.value(
            work.read(attempt, PublicationCompiling.COMPILED), PublicationCompiling.Compiled.class);
    var standard = compiled.imprint().standard();
    for (String document : compiled.documents()) {
      byte[] pdf = work.read(attempt, document);
      byte[] report = check.check(pdf, standard).xml(document);
      work.put(attempt, PublicationFile.conformanceOf(document), report);
      work.put(attempt, verified(document), digest(pdf));
    }
  }

  /** Name of the digest of a PDF that passed; no other one is published. */
  static String verified(String document) {
    return "verified " + document;
  }

  static byte[] digest(byte[] pdf) {
    return Sha256.of(pdf).getBytes(StandardCharsets.US_ASCII);
  }
}
