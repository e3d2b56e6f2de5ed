// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/**
 * What the first sheet of a workbook tells: of what and of when the figures are.
 *
 * @param lines by their Dutch names
 * @param created when the request was accepted, as in {@code cijfers.json}
 */
record WorkbookCover(Map<String, String> lines, String created) {
  static final String SOURCE = "Bron";
  static final String LICENCE = "Licentie";
  static final String PROTECTED = "Bescherming";

  private static final String CBS_LICENCE =
      "Wat van het CBS komt: CC BY 4.0, met bronvermelding. De ledencijfers zijn van de"
          + " bibliotheek.";
  private static final String OWN_LICENCE =
      "De ledencijfers zijn van de bibliotheek; voor de huishoudens gelden de voorwaarden van de"
          + " leverancier van de editie.";
  private static final String OPEN_SOURCE =
      "Huishoudens: CBS (Centraal Bureau voor de Statistiek), cijfers per postcode en per gemeente,"
          + " CC BY 4.0; bewerkt tot schattingen.";
  private static final String INVENTED = "Dit zijn verzonnen voorbeeldgegevens.";
  private static final String EXAMPLE =
      "Voorbeeldgegevens: de adressen en de leden zijn verzonnen.";
  private static final String PROTECTION =
      "Aantallen kunnen een kleine, willekeurige afwijking hebben, en kleine aantallen zijn"
          + " samengenomen. Het rapport legt uit hoe.";

  /** From {@code cijfers.json} as {@link FiguresJson} writes it. */
  static WorkbookCover read(byte[] figuresJson) {
    try (var reader = Json.createReader(new ByteArrayInputStream(figuresJson))) {
      JsonObject root = reader.readObject();
      var publication = root.getJsonObject("publicatie");
      var subject = root.getJsonObject("onderwerp");
      return new WorkbookCover(lines(publication, subject), publication.getString("gemaaktOp"));
    }
  }

  private static Map<String, String> lines(JsonObject publication, JsonObject subject) {
    var lines = new LinkedHashMap<String, String>();
    lines.put("Bibliotheek", subject.getString("bibliotheek"));
    lines.put("Werkgebied", subject.getString("werkgebied"));
    if (subject.containsKey("werkgebiedVoluit")) {
      lines.put("Gemeenten en postcodes", subject.getString("werkgebiedVoluit"));
    }
    lines.put("Editie", subject.getString("editie"));
    lines.put("Peildatum", subject.getString("peildatum"));
    add(lines, "Vergeleken met", subject, "vergelijkingsbasis");
    add(lines, "Selectie van leden", subject, "selectie");
    lines.put("Segmentatie", subject.getString("segmentatie"));
    lines.put("Publicatie", publication.getString("kenmerk"));
    lines.put("Versie", String.valueOf(publication.getInt("versie")));
    lines.put("Sjablonen", publication.getString("sjablonen"));
    lines.put("Programma", publication.getString("programma"));
    lines.put(SOURCE, source(publication, subject));
    lines.put(LICENCE, isOfCbs(subject) ? CBS_LICENCE : OWN_LICENCE);
    if (subject.getBoolean("voorbeeldgegevens")) {
      lines.put("Let op", isInvented(subject) ? INVENTED : EXAMPLE);
    }
    lines.put(PROTECTED, PROTECTION);
    return lines;
  }

  /** Files of earlier versions do not tell whether places are invented as well. */
  private static boolean isInvented(JsonObject subject) {
    return subject.getBoolean("gebiedenVerzonnen", subject.getBoolean("voorbeeldgegevens"));
  }

  private static void add(
      Map<String, String> lines, String name, JsonObject subject, String choice) {
    if (subject.containsKey(choice)) {
      lines.put(name, subject.getJsonObject(choice).getString("naam"));
    }
  }

  private static String source(JsonObject publication, JsonObject subject) {
    String own =
        "Publiekswijzer, publicatie %s, editie %s, peildatum %s."
            .formatted(
                publication.getString("kenmerk"),
                subject.getString("editie"),
                subject.getString("peildatum"));
    return isOfCbs(subject) ? own + " " + OPEN_SOURCE : own;
  }

  private static boolean isOfCbs(JsonObject subject) {
    return subject.getString("segmentatie").equals(OpenSegmentation.NAME) && !isInvented(subject);
  }
}
