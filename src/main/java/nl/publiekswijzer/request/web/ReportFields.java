// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.request.usecase.ReportChoicesText;

/**
 * The fields of a form in which the choices for a report are typed: a row for each focus segment
 * that can be chosen, whose segment and sentence come in the same order.
 */
public class ReportFields {
  @FormParam("naamWerkgebied")
  private String areaName;

  @FormParam("focus")
  private List<String> segments;

  @FormParam("zin")
  private List<String> sentences;

  @FormParam("grootschrift")
  private String largePrint;

  @FormParam("stuk")
  private List<String> parts;

  /** Stands in the form whatever is chosen: without it no documents were asked about. */
  @FormParam("stukken")
  private String partsAsked;

  ReportChoicesText text() {
    var rows = new ArrayList<FocusChoice>();
    for (int i = 0; i < Math.max(segments.size(), sentences.size()); i++) {
      rows.add(new FocusChoice(at(segments, i), at(sentences, i)));
    }
    return new ReportChoicesText(
        areaName, rows, largePrint != null, partsAsked == null ? null : parts);
  }

  private static String at(List<String> fields, int place) {
    return place < fields.size() ? fields.get(place) : "";
  }

  /** What was typed, with empty rows to fill in. */
  static List<FocusChoice> rows(ReportChoicesText typed) {
    var rows = new ArrayList<>(typed.focus());
    while (rows.size() < ReportChoices.MOST_FOCUS) {
      rows.add(new FocusChoice("", ""));
    }
    return rows;
  }
}
