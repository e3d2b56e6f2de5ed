// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.transparency.usecase.PublicationLog;
import nl.publiekswijzer.yearly.ReachDocument;
import nl.publiekswijzer.yearly.ReachIssue;
import nl.publiekswijzer.yearly.ReachPublication;
import nl.publiekswijzer.yearly.ReachPublication.Number;
import nl.publiekswijzer.yearly.store.ReachPublicationRepository;

/** The publications of reach, which everybody who is signed in may read. */
@Dependent
public class ReachPublications {
  private final ReachPublicationRepository publications;
  private final CurrentActor current;
  private final Audit audit;
  private final PublicationLog log;

  @Inject
  public ReachPublications(
      ReachPublicationRepository publications,
      CurrentActor current,
      Audit audit,
      PublicationLog log) {
    this.publications = publications;
    this.current = current;
    this.audit = audit;
    this.log = log;
  }

  /** The last year first, and of a year the newest version. */
  @Transactional
  public List<ReachPublication> list() {
    current.require(Permission.LOOK);
    return publications.list();
  }

  /**
   * Its figures, as JSON.
   *
   * @throws Refused with 404 when there is none of that number
   */
  @Transactional
  public String figures(String number) {
    return read(number, publications::findFigures);
  }

  /**
   * Its PDF.
   *
   * @throws Refused with 404 when there is none of that number
   */
  @Transactional
  public byte[] pdf(String number) {
    return read(number, publications::findPdf);
  }

  private <T> T read(String number, Function<Number, Optional<T>> found) {
    current.require(Permission.LOOK);
    return Number.find(number)
        .flatMap(found)
        .orElseThrow(() -> Refused.notFound("Deze publicatie van het bereik bestaat niet."));
  }

  /**
   * Keeps one.
   *
   * @throws Refused with 409 when somebody else was faster with that version
   */
  @Transactional
  ReachPublication keep(ReachIssue issue, ReachDocument document) {
    current.require(Permission.SHARED);
    if (!publications.add(issue, document)) {
      throw Refused.conflict(
          "Iemand anders publiceerde dit jaar net ook. Kijk eerst naar die versie.");
    }
    var kept =
        publications.list().stream()
            .filter(publication -> publication.number().equals(issue.number()))
            .findFirst()
            .orElseThrow();
    audit.done("bereik gepubliceerd", issue.number().toString());
    var digests = Digests.of(document.pdf());
    log.appendDocument(
        issue.number().toString(), digests.sha256(), digests.sha512(), issue.madeAt());
    return kept;
  }
}
