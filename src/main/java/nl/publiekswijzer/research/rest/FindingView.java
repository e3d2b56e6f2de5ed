// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Tag;

/**
 * A finding as the API tells it.
 *
 * @param getal null for a finding in words alone, as is what goes with it
 * @param n of the group that it is about
 */
public record FindingView(
    String id,
    String tekst,
    BigDecimal getal,
    String eenheid,
    BigDecimal marge,
    int n,
    String sterkte,
    List<TagView> segmenten,
    List<TagView> themas,
    List<String> proposities) {
  static FindingView of(Finding finding) {
    var measure = finding.measure();
    return new FindingView(
        finding.id().toString(),
        finding.text(),
        measure == null ? null : measure.number(),
        measure == null ? null : measure.unit(),
        measure == null ? null : measure.margin(),
        finding.n(),
        finding.strength().word(),
        TagView.of(finding, Tag.Kind.SEGMENT),
        TagView.of(finding, Tag.Kind.THEME),
        finding.tags(Tag.Kind.PROPOSITION).stream().map(Tag::code).toList());
  }
}
