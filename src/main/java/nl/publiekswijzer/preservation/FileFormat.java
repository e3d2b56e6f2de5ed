// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import nl.publiekswijzer.pdf.ArchivalStandard;

/**
 * How the bytes of a file are to be read.
 *
 * @param label name in the register
 * @param pronom unique code in the PRONOM register of The National Archives
 */
public record FileFormat(String label, String pronom) {
  public static final FileFormat PDF_A_2A =
      new FileFormat("Acrobat PDF/A - Portable Document Format 2a", "fmt/476");
  public static final FileFormat PDF_A_4 =
      new FileFormat("Acrobat PDF/A - Portable Document Format 4", "fmt/1910");
  public static final FileFormat JSON = new FileFormat("JSON Data Interchange Format", "fmt/817");
  public static final FileFormat CSV = new FileFormat("Comma Separated Values", "x-fmt/18");
  public static final FileFormat XML = new FileFormat("Extensible Markup Language", "fmt/101");
  public static final FileFormat HTML = new FileFormat("Hypertext Markup Language 5", "fmt/471");
  public static final FileFormat TEXT = new FileFormat("Plain Text File", "x-fmt/111");

  /**
   * By the end of a name; a name that says nothing is taken for text.
   *
   * @param standard that documents keep
   */
  public static FileFormat of(String name, ArchivalStandard standard) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "pdf" -> standard == ArchivalStandard.PDF_A_2A ? PDF_A_2A : PDF_A_4;
      case "json" -> JSON;
      case "csv" -> CSV;
      case "xml", "jrxml", "jrtx" -> XML;
      case "html" -> HTML;
      default -> TEXT;
    };
  }
}
