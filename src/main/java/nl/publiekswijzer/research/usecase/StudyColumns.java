// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a file of studies: one finding a line, the study told again or left empty. */
public final class StudyColumns {
  /** Without these a file cannot be read. */
  static final List<String> NEEDED =
      List.of(
          "titel",
          "vraag",
          "opzet",
          "methode",
          "van",
          "tot",
          "n",
          "samenvatting",
          "lezers",
          "bevinding",
          "n_groep");

  /** Of the study; those that are not needed may be left out. */
  static final List<String> OF_STUDY =
      List.of(
          "titel",
          "vraag",
          "opzet",
          "methode",
          "van",
          "tot",
          "n",
          "respons",
          "bibliotheek",
          "ondersteuningsorganisatie",
          "lezers",
          "samenvatting",
          "verwijzing",
          "licentie",
          "toestand");

  static final List<String> OF_FINDING =
      List.of(
          "bevinding",
          "getal",
          "eenheid",
          "marge",
          "n_groep",
          "segmenten",
          "themas",
          "proposities");

  /** Between the codes in one cell. */
  static final String NEXT = "|";

  private StudyColumns() {}

  /** All that a file can have, in the order in which they are written. */
  public static List<String> all() {
    return Stream.concat(OF_STUDY.stream(), OF_FINDING.stream()).toList();
  }

  /** The column of a field, as people fill it in elsewhere. */
  static String of(String field) {
    return switch (field) {
      case "tekst" -> "bevinding";
      case "eigenaar" -> "bibliotheek";
      default -> field;
    };
  }
}
