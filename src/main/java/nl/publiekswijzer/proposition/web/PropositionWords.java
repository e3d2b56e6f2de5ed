// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.proposition.CovenantTask;
import nl.publiekswijzer.proposition.DeliveryForm;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.ServiceLevel;

/** Propositions in words, and what there is to choose from in their forms. */
@Dependent
public class PropositionWords {
  private final Speech words;

  @Inject
  public PropositionWords(PageWords words) {
    this.words = words.speech();
  }

  /** One of a list to choose from. */
  public record Choice(String value, String label) {}

  /**
   * A proposition in short.
   *
   * @param library whose own it is; empty for one that the network shares
   */
  public record Line(
      String code,
      String name,
      String to,
      String promise,
      String task,
      String function,
      String form,
      String status,
      String library,
      String others) {}

  static String path(String code) {
    return "/ui/netwerk/proposities/" + PathPart.of(code);
  }

  Line line(Proposition proposition) {
    var content = proposition.content();
    return new Line(
        proposition.code(),
        content.name(),
        path(proposition.code()),
        content.promise(),
        words.of("proposition.task", content.task()),
        words.of("proposition.function", content.function()),
        words.of("proposition.form", content.form()),
        words.of("proposition.status", proposition.status()),
        proposition.library(),
        String.join(", ", content.otherNames()));
  }

  String function(LibraryFunction function) {
    return words.of("proposition.function", function);
  }

  String level(ServiceLevel level) {
    return words.of("proposition.level", level);
  }

  List<Choice> tasks() {
    return Stream.of(CovenantTask.values())
        .map(one -> new Choice(one.word(), words.of("proposition.task", one)))
        .toList();
  }

  List<Choice> functions() {
    return Stream.of(LibraryFunction.values())
        .map(one -> new Choice(one.word(), words.of("proposition.function", one)))
        .toList();
  }

  List<Choice> forms() {
    return Stream.of(DeliveryForm.values())
        .map(one -> new Choice(one.word(), words.of("proposition.form", one)))
        .toList();
  }

  List<Choice> statuses() {
    return Stream.of(PropositionStatus.values())
        .map(one -> new Choice(one.word(), words.of("proposition.status", one)))
        .toList();
  }

  List<Choice> levels() {
    return Stream.of(ServiceLevel.values())
        .map(one -> new Choice(String.valueOf(one.number()), level(one)))
        .toList();
  }
}
