package nl.publiekswijzer.request;

/** Which standard analysis a library asks for. */
public enum ReportKind {
  /** Who lives in the work area. */
  RESIDENTS,
  /** Who of them is a member. */
  MEMBERS,
  /** Both in one publication. */
  COMBINED;

  public boolean needsMemberFile() {
    return this != RESIDENTS;
  }

  public boolean showsWorkArea() {
    return this != MEMBERS;
  }
}
