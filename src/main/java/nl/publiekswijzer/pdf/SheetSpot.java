// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** Where something stands on a page that was laid out, for who has to mend it. */
record SheetSpot(String chapter, int page, String what) implements Spot {
  @Override
  public NotArchivableException refuse(String problem) {
    return new NotArchivableException(problem, this);
  }

  @Override
  public String toString() {
    return "%s on page %d of %s".formatted(what, page, chapter);
  }
}
