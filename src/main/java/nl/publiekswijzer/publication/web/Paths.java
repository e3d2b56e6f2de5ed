// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.platform.web.PathPart;

/** Addresses of pages about publications and segments. */
final class Paths {
  /** As many as the figures have. */
  static final int COLOURS = SegmentColour.ALL.size();

  private static final String CATALOGUE = "/ui/segmenten";

  private Paths() {}

  /**
   * A publication.
   *
   * @param segment code of the segment to follow; empty for none
   */
  static String ofPublication(String id, String segment) {
    String page = "/ui/publicaties/" + id;
    return segment.isEmpty()
        ? page + "#segmenten"
        : page + "?segment=" + PathPart.of(segment) + "#segmenten";
  }

  static String ofSegment(String edition, String code) {
    return CATALOGUE + "/" + PathPart.of(edition) + "/" + PathPart.of(code);
  }

  static String ofTheme(String edition, String code) {
    return CATALOGUE + "/" + PathPart.of(edition) + "/themas/" + PathPart.of(code);
  }

  static String ofCatalogue(String edition) {
    return CATALOGUE + "?editie=" + PathPart.of(edition);
  }

  /** How well an estimated edition agrees with independent tables. */
  static String ofCheck(String edition) {
    return "/ui/edities/" + PathPart.of(edition) + "/toets";
  }

  static String ofThemes(String edition) {
    return CATALOGUE + "/themas?editie=" + PathPart.of(edition);
  }

  /** The files of an edition that are made of its segments and themes. */
  static String ofBooklets(String edition) {
    return "/api/v1/catalogi/" + PathPart.of(edition);
  }
}
