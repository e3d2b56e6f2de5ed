// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.Provider;

/** Which library or branch offers what, as a table: a row for each proposition. */
@Dependent
public class MatrixView {
  private final PropositionWords propositions;
  private final Speech words;

  @Inject
  public MatrixView(PropositionWords propositions, PageWords words) {
    this.propositions = propositions;
    this.words = words.speech();
  }

  /**
   * The table.
   *
   * @param providers heads of the columns
   * @param functions the five of the law, whether they are there
   * @param missing how many of the five are not there
   */
  public record Matrix(
      List<String> providers, List<Row> rows, List<Function> functions, int missing) {}

  /** A function of the law. */
  public record Function(String name, boolean present) {}

  /** A proposition at all of them. */
  public record Row(String name, String to, String promise, String function, List<Cell> cells) {}

  /**
   * A proposition at one of them.
   *
   * @param look name of the look of the level, also where nothing was said
   * @param told level in words; empty where nothing was said
   * @param note since when, and what it is called there
   */
  public record Cell(String look, String told, String note, String website) {}

  Matrix of(FormulaModel model) {
    var present = model.functions();
    return new Matrix(
        model.providers().stream().map(Provider::name).toList(),
        model.propositions().stream().map(p -> row(model, p)).toList(),
        Stream.of(LibraryFunction.values())
            .map(f -> new Function(propositions.function(f), present.contains(f)))
            .toList(),
        LibraryFunction.values().length - present.size());
  }

  private Row row(FormulaModel model, Proposition proposition) {
    var line = propositions.line(proposition);
    return new Row(
        line.name(),
        line.to(),
        line.promise(),
        line.function(),
        model.providers().stream()
            .map(provider -> cell(model.find(provider, proposition.code())))
            .toList());
  }

  private Cell cell(Optional<Offering> offering) {
    return offering.map(this::cell).orElseGet(() -> new Cell("unknown", "", "", ""));
  }

  private Cell cell(Offering offering) {
    String since = words.say("proposition.since", words.day(offering.since()));
    return new Cell(
        "level-" + offering.level().number(),
        propositions.level(offering.level()),
        offering.ownName().isEmpty()
            ? since
            : words.say("proposition.called-since", offering.ownName(), since),
        offering.website());
  }
}
