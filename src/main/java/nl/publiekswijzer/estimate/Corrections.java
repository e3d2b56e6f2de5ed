// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.time.LocalDate;
import java.util.List;

/**
 * The public list of corrections, the newest first. Whoever raises the method of the Open
 * segmentatie adds what was wrong before. Figures of method 1 were measured on the tables of the
 * CBS of 2020 to 2024: 71488ned, incomes of households, and Kerncijfers per postcode.
 */
public final class Corrections {
  private static final LocalDate SECOND_METHOD = LocalDate.of(2026, 11, 30);

  public static final List<Correction> LIST =
      List.of(
          new Correction(
              2,
              SECOND_METHOD,
              "Eenoudergezinnen",
              "Het aantal eenoudergezinnen volgde in elke gemeente dezelfde landelijke verhouding."
                  + " Het hing niet samen met de telling van het CBS: de correlatie was −0,01, en 95"
                  + " van 342 gemeenten vielen in de tegenovergestelde klasse.",
              "Huishoudtypen zijn nu die van het gebied zelf, zoals het CBS ze telt. De correlatie"
                  + " is 0,98, en geen gemeente valt in de tegenovergestelde klasse. Zonder die"
                  + " tabel wordt er niets over gezegd.",
              "Segment E in alle gebieden, en de gezinnen in C en D."),
          new Correction(
              2,
              SECOND_METHOD,
              "Studentensteden",
              "Jongeren die alleen wonen ontbraken waar zij met velen zijn. In Wageningen had 33"
                  + " procent van de huishoudens een hoofdbewoner onder 35 jaar; het CBS telt er 48."
                  + " In Delft was dat 33 tegenover 43, in Groningen 37 tegenover 45.",
              "Personen worden per gebied tegelijk naar leeftijd en naar plaats in het huishouden"
                  + " ingepast. Huishoudens onder de 35 zonder kinderen liggen nu in zes"
                  + " studentensteden binnen 3 punten van de telling van het CBS.",
              "Segmenten A, B, F en H, vooral in studentensteden."),
          new Correction(
              2,
              SECOND_METHOD,
              "Welstand van gezinnen en stellen",
              "Minder of meer dan het middeninkomen liep tussen gemeenten veel te ver uiteen: van 1"
                  + " tot 91 procent, waar het in werkelijkheid 24 tot 54 is. Van segment C vielen 75"
                  + " van 337 gemeenten in de tegenovergestelde klasse, van segment I 105.",
              "Het inkomen volgt uit twee bekende aandelen: de laagste 40 en de hoogste 20 procent"
                  + " van de inkomens. De correlatie is voor C nu 0,92 (was 0,34), voor I 0,93 (was"
                  + " 0,54). Binnen een gemeente staan zij niet meer apart.",
              "Segmenten C, D, I en J in alle gebieden."));

  private Corrections() {}
}
