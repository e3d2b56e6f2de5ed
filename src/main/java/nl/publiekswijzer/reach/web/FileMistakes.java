// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;

/** Tells mistakes of a delivered file in a table, under the one that tells that there are. */
@Dependent
public class FileMistakes {
  private static final String LINE = "regel ";

  private final PageWords words;
  private final Models models;

  @Inject
  public FileMistakes(PageWords words, Models models) {
    this.words = words;
    this.models = models;
  }

  /** Those of the fields of the form; those of lines of the file as one of the file. */
  List<Fault> of(List<Fault> faults) {
    var lines = faults.stream().filter(f -> f.field().startsWith(LINE)).toList();
    if (lines.isEmpty()) {
      return faults;
    }
    models.put("mistakes", lines);
    return List.of(new Fault("bestand", words.say("reach.file.refused", lines.size())));
  }

  Fault missing() {
    return new Fault("bestand", words.get("reach.file.missing"));
  }
}
