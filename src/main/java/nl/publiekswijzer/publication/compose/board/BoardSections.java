// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.compose.Content;

/** The pages of the board report, and of each segment, as sections for the screen. */
public final class BoardSections {
  private final Board board;
  private final Plan plan;

  public BoardSections(Content content) {
    this.board = new Board(content, content.title());
    this.plan = new Plan(board);
  }

  /**
   * What the four pages of the board report conclude and show.
   *
   * @param parts name of the section with the numbers of each part of the work area; may be empty
   */
  public List<ReportSection> summary(String parts) {
    var sections = new ArrayList<ReportSection>();
    sections.add(new FrontSection(board).section());
    sections.add(new WhereSection(board, parts).section());
    sections.add(
        board.withMembers()
            ? new MissingSection(board, parts).section()
            : new LivingSection(board).section());
    if (!plan.aims().isEmpty()) {
      sections.add(new ActionSection(board, plan).section());
    }
    return sections;
  }

  /** Whether the plan is about a segment of that name. */
  public boolean isPlanned(String name) {
    return plan.aims().stream().anyMatch(a -> a.fact().name().equals(name));
  }

  /** Whether there is a plan, and it is about all of these. */
  public boolean arePlanned(List<String> names) {
    return !plan.aims().isEmpty() && names.stream().allMatch(this::isPlanned);
  }

  /** Empty for a segment of which nothing is told here. */
  public Optional<SegmentScenes> segment(String code) {
    return board.segments().find(code).map(fact -> new SegmentScenes(board, fact));
  }
}
