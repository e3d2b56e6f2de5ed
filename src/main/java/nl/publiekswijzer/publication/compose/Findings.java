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
            : figures.members() == null ? ofArea() : Stream.concat(first(), rest());
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
    return Stream.of(
            area().largest(),
            area().over(),
            changes().area(),
            area().under(),
            area().topThree(),
            Optional.of(area().households()))
        .flatMap(Optional::stream);
  }

  private Stream<Finding> ofMembers() {
    return figures.subject().estimated() ? ofReach() : bySegment();
  }

  /** Of members that are known by postcode only. */
  private Stream<Finding> ofReach() {
    return Stream.of(
            Optional.of(members().penetration()),
            reach().potential(),
            reach().neighbourhoods(),
            changes().reach())
        .flatMap(Optional::stream);
  }

  private Stream<Finding> bySegment() {
    return Stream.of(
            members().highest(),
            members().lowest(),
            members().noneCertain(),
            changes().reach(),
            Optional.of(members().penetration()),
            members().mostMembers())
        .flatMap(Optional::stream);
  }

  private Stream<Finding> first() {
    return Stream.of(area().largest(), area().over()).flatMap(Optional::stream);
  }

  private Stream<Finding> rest() {
    return Stream.concat(ofMembers(), ofArea().skip(first().count()));
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
