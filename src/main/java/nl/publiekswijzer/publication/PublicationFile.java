// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

/** One file of a publication. */
public record PublicationFile(String name, String mediaType, byte[] content) {
  public static final String PDF = "publicatie.pdf";

  /** The four pages for the board; absent where they are all that was asked for. */
  public static final String BOARD_REPORT = "kernrapport.pdf";

  /** The same pages in large print, where that was asked for. */
  public static final String LARGE_PRINT = "kernrapport-grootschrift.pdf";

  public static final String FIGURES_JSON = "cijfers.json";
  public static final String FIGURES_CSV = "cijfers.csv";

  /** What veraPDF found; publications of before it was kept have none. */
  public static final String CONFORMANCE = "verapdf.xml";

  /** Made of the two others when it is asked for. */
  public static final String FIGURES_XLSX = "cijfers.xlsx";

  /** What the columns of the figures mean; made when it is asked for, too. */
  public static final String EXPLANATION = "cijfers-uitleg.csv";

  public static PublicationFile pdf(byte[] content) {
    return document(PDF, content);
  }

  /** One of those that people read, by its name. */
  public static PublicationFile document(String name, byte[] content) {
    return new PublicationFile(name, "application/pdf", content);
  }

  public static PublicationFile figuresJson(byte[] content) {
    return new PublicationFile(FIGURES_JSON, "application/json", content);
  }

  public static PublicationFile figuresCsv(byte[] content) {
    return new PublicationFile(FIGURES_CSV, "text/csv;charset=utf-8", content);
  }

  /** What veraPDF found of a document by its name. */
  public static PublicationFile conformance(String document, byte[] content) {
    return new PublicationFile(conformanceOf(document), "application/xml", content);
  }

  /** The name of what veraPDF found of a document. */
  public static String conformanceOf(String document) {
    return document.equals(PDF) ? CONFORMANCE : "verapdf-" + document.replace(".pdf", ".xml");
  }

  public static PublicationFile explanation(byte[] content) {
    return new PublicationFile(EXPLANATION, "text/csv;charset=utf-8", content);
  }

  public static PublicationFile figuresXlsx(byte[] content) {
    return new PublicationFile(
        FIGURES_XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
  }
}
