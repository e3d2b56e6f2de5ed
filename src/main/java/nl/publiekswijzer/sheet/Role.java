// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.Optional;

/**
 * What a piece of a page is to who reads it, as tagged PDF names it.
 *
 * @param type such as {@code P} or {@code TH}
 * @param alternative what is read instead of a figure; else empty
 * @param scope of a head of a table: {@code Row} or {@code Column}; else empty
 * @param columns that a cell of a table spans
 * @param anchor its name, by which links find it; else empty
 * @param target where a link leads: the name of an anchor, or an address; else empty
 * @param place of a figure or a link; nowhere for others
 */
public record Role(
    String type,
    String alternative,
    String scope,
    int columns,
    String anchor,
    String target,
    Frame place) {
  private static final String PARAGRAPH = "P";

  public static Role of(String type) {
    return new Role(type, "", "", 1, "", "", Frame.NONE);
  }

  public static Role paragraph() {
    return of(PARAGRAPH);
  }

  /**
   * A heading, which is a bookmark too.
   *
   * @param level from 1
   */
  public static Role heading(int level) {
    return of("H" + level);
  }

  /** A figure with what is said of it. */
  public static Role figure(String alternative, Frame place) {
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a figure without an alternative text");
    }
    return new Role("Figure", alternative, "", 1, "", "", place);
  }

  public static Role columnHead() {
    return new Role("TH", "", "Column", 1, "", "", Frame.NONE);
  }

  public static Role rowHead() {
    return new Role("TH", "", "Row", 1, "", "", Frame.NONE);
  }

  public static Role link(String target, Frame place) {
    return new Role("Link", "", "", 1, "", target, place);
  }

  public Role named(String name) {
    return new Role(type, alternative, scope, columns, name, target, place);
  }

  public Role spanning(int number) {
    return new Role(type, alternative, scope, number, anchor, target, place);
  }

  Role at(Frame other) {
    return new Role(type, alternative, scope, columns, anchor, target, other);
  }

  public boolean isHeading() {
    return type.matches("H[1-6]");
  }

  public Optional<String> findAnchor() {
    return anchor.isEmpty() ? Optional.empty() : Optional.of(anchor);
  }
}
