// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import java.util.List;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Tag;

/** A segment or theme of a segmentation, as the API tells it. */
public record TagView(String segmentatie, String code) {
  static List<TagView> of(Finding finding, Tag.Kind kind) {
    return finding.tags(kind).stream()
        .map(tag -> new TagView(tag.segmentation(), tag.code()))
        .toList();
  }

  /** As a form has it. */
  static List<String> texts(List<TagView> tags) {
    return tags == null
        ? List.of()
        : tags.stream()
            .map(
                tag ->
                    tag.segmentatie() == null ? tag.code() : tag.segmentatie() + "/" + tag.code())
            .map(String::valueOf)
            .toList();
  }
}
