// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** A filled report holds something that cannot become accessible, archival PDF. */
public class NotArchivableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotArchivableException(String problem, Spot place) {
    super(problem + ": " + place);
  }

  NotArchivableException(String problem) {
    super(problem);
  }
}
