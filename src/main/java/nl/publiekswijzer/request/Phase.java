package nl.publiekswijzer.request;

/** What a running request is at, with the share of the work that lies before it. */
public enum Phase {
  GATHER(5),
  ANALYSE(25),
  COMPILE(45),
  PUBLISH(90);

  private final int percent;

  Phase(int percent) {
    this.percent = percent;
  }

  public int percent() {
    return percent;
  }
}
