// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

/** What a running request is at, with the share of the work that lies before it. */
public enum Phase {
  GATHER(5),
  PROTECT(15),
  ANALYSE(20),
  COMPILE(35),
  VERIFY(55),
  PUBLISH(95);

  private final int percent;

  Phase(int percent) {
    this.percent = percent;
  }

  public int percent() {
    return percent;
  }
}
