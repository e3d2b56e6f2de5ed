// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** What is too small to be analysed at all (D5). */
public record SizeFloors(Rules rules) {

  public boolean isWorkAreaTooSmall(long households) {
    return households < rules.workArea();
  }

  public boolean isMemberFileTooSmall(long memberHouseholds) {
    return memberHouseholds < rules.memberFile();
  }

  /**
   * Whether a work area is nearly that of an earlier publication, so that the two could be
   * subtracted.
   *
   * @param difference households that lie in one of the two areas only; 0 for the same area
   */
  public boolean isNearlyTheSame(long difference) {
    return difference > 0 && difference < rules.workArea();
  }
}
