// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.List;

/** A person sent something that cannot be worked with; all mistakes together. */
public class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;
  private final transient Object report;

  public InvalidInput(List<Fault> faults) {
    this(faults, null);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new Fault(field, message)));
  }

  /**
   * @param report what was learnt from the input nevertheless, told with the mistakes; may be null
   */
  public InvalidInput(List<Fault> faults, Object report) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
    this.report = report;
  }

  public List<Fault> faults() {
    return faults;
  }

  public Object report() {
    return report;
  }
}
