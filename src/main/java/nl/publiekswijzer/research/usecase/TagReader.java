// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.research.Tag;
import nl.publiekswijzer.research.store.PropositionCodes;
import nl.publiekswijzer.research.usecase.KnownCatalogues.Catalogue;

/** Reads what a finding is about, and refuses what nobody would ever look for. */
@Dependent
public class TagReader {
  private final KnownCatalogues catalogues;
  private final PropositionCodes propositions;

  @Inject
  public TagReader(KnownCatalogues catalogues, PropositionCodes propositions) {
    this.catalogues = catalogues;
    this.propositions = propositions;
  }

  /** Each once; those that will not do are faults. */
  List<Tag> tags(FindingForm form, FilledIn in) {
    Set<Tag> tags = new LinkedHashSet<>();
    for (String segment : form.segmenten()) {
      found(segment, Tag.Kind.SEGMENT)
          .ifPresentOrElse(
              tags::add,
              () ->
                  in.fault(
                      "segmenten",
                      "Kies segmenten van een segmentatie die op deze server staat, als"
                          + " segmentatie/code."));
    }
    for (String theme : form.themas()) {
      found(theme, Tag.Kind.THEME)
          .ifPresentOrElse(
              tags::add,
              () ->
                  in.fault(
                      "themas",
                      "Kies thema’s van een segmentatie die op deze server staat, als"
                          + " segmentatie/code."));
    }
    for (String code : form.proposities()) {
      if (propositions.has(code.strip())) {
        tags.add(Tag.proposition(code.strip()));
      } else {
        in.fault(
            "proposities",
            "Schrijf codes van proposities die er zijn, zoals hun pagina’s ze in het adres hebben.");
      }
    }
    return List.copyOf(tags);
  }

  /** A code by itself is that of the newest segmentation that has it. */
  private Optional<Tag> found(String text, Tag.Kind kind) {
    int slash = text.lastIndexOf('/');
    String name = slash < 0 ? "" : text.substring(0, slash).strip();
    String code = text.substring(slash + 1).strip();
    return catalogues.list().stream()
        .filter(catalogue -> name.isEmpty() || catalogue.name().equals(name))
        .filter(catalogue -> holds(catalogue, kind, code))
        .findFirst()
        .map(catalogue -> new Tag(kind, catalogue.name(), code));
  }

  private static boolean holds(Catalogue catalogue, Tag.Kind kind, String code) {
    return kind == Tag.Kind.SEGMENT ? catalogue.hasSegment(code) : catalogue.hasTheme(code);
  }
}
