// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * The findings and actions of the summary. The rules are asked in a fixed order, the most telling
 * first, and the first five that have something to tell are printed.
 */
record Findings(PublishedFigures figures) {
  private static final int MOST = 5;

  /** At most five findings. */
  List<Finding> findings() {
    var found =
        figures.area() == null
            ? ofMembers()
            : figures.members() == null ? ofArea() : Stream.concat(ofMembers(), ofBoth());
    return found.limit(MOST).toList();
  }

  /** At most three actions; none without members. */
  List<Finding> actions() {
    if (figures.members() == null) {
      return List.of();
    }
    return figures.subject().estimated() ? reach().actions() : members().actions();
  }

  /** How far they can be trusted. */
  List<Finding> warnings() {
    return new Warnings(figures).all();
  }

  private Stream<Finding> ofArea() {
    return Stream.of(changes().area(), area().under()).flatMap(Optional::stream);
  }

  private Stream<Finding> ofMembers() {
    return figures.subject().estimated() ? ofReach() : bySegment();
  }

  /** Of members that are known by postcode only. */
  private Stream<Finding> ofReach() {
    return Stream.of(reach().neighbourhoods(), changes().reach()).flatMap(Optional::stream);
  }

  private Stream<Finding> bySegment() {
    return Stream.of(
            members().highest(), members().lowest(), changes().reach(), members().mostMembers())
        .flatMap(Optional::stream);
  }

  /** Without members the report opens with the three largest. */
  private Stream<Finding> ofBoth() {
    return Stream.concat(ofArea(), area().topThree().stream());
  }

  private AreaFindings area() {
    return new AreaFindings(figures);
  }

  private MemberFindings members() {
    return new MemberFindings(figures);
  }

  private ReachFindings reach() {
    return new ReachFindings(figures);
  }

  private ChangeFindings changes() {
    return new ChangeFindings(figures);
  }
}
