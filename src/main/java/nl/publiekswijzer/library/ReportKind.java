package nl.publiekswijzer.library;

/** Which standard analysis a library asks for. */
public enum ReportKind {
  /** Who lives in the work area. */
  RESIDENTS("INWONERS"),
  /** Who of them is a member. */
  MEMBERS("LEDEN"),
  /** Both in one publication. */
  COMBINED("GECOMBINEERD");

  private final String word;

  ReportKind(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public boolean needsMemberFile() {
    return this != RESIDENTS;
  }

  public boolean showsWorkArea() {
    return this != MEMBERS;
  }
}
