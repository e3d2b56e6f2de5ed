// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.Day;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.read.MemberStatisticFile;

/**
 * A table of member data as it is sent by the page, with what is said about it.
 *
 * @param rows empty where no file was sent, or it is not sound
 * @param faults of the file
 */
record MemberStatisticForm(
    String source,
    String base,
    String day,
    Optional<List<MemberStatistic>> rows,
    List<Fault> faults) {
  static MemberStatisticForm empty() {
    return new MemberStatisticForm("", "", "", Optional.empty(), List.of());
  }

  /** The parts in the order of the form: the file stands last. */
  static MemberStatisticForm read(Parts parts) {
    var form = empty();
    while (parts.next()) {
      form =
          switch (parts.name()) {
            case "bron" -> form.told(parts.text(), form.base, form.day);
            case "basis" -> form.told(form.source, parts.text(), form.day);
            case "peildatum" -> form.told(form.source, form.base, parts.text());
            case "bestand" -> parts.fileName().isEmpty() ? form : form.with(parts);
            default -> form;
          };
    }
    return form;
  }

  private MemberStatisticForm told(String newSource, String newBase, String newDay) {
    return new MemberStatisticForm(
        newSource.strip(), newBase.strip(), newDay.strip(), rows, faults);
  }

  private MemberStatisticForm with(Parts parts) {
    try {
      var read = MemberStatisticFile.read(parts.content());
      return new MemberStatisticForm(source, base, day, Optional.of(read), List.of());
    } catch (InvalidInput e) {
      return new MemberStatisticForm(source, base, day, Optional.empty(), e.faults());
    }
  }

  /**
   * @throws InvalidInput when the day is none
   */
  StatisticSource about() {
    return new StatisticSource(source, base, Day.of("peildatum", day));
  }

  /**
   * @throws InvalidInput with the faults of the file, or that there is none
   */
  List<MemberStatistic> table(Fault missing) {
    return rows.orElseThrow(
        () -> new InvalidInput(faults.isEmpty() ? List.of(missing) : new ArrayList<>(faults)));
  }
}
