// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.disclosure.HouseholdHashing;
import nl.publiekswijzer.disclosure.Plausibility;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.member.read.MemberFileReader;
import nl.publiekswijzer.member.read.MemberFileRefused;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Settings;

/** Counts member files while they stream in, and refuses what is too small or picked by hand. */
@Dependent
public class MemberFileCounting {
  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  private final EditionKeys keys;
  private final Settings settings;

  @Inject
  public MemberFileCounting(EditionKeys keys, Settings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * Counts a member file in one pass; nothing of it is kept but the counts.
   *
   * @throws InvalidInput when it cannot be used or is too small; with the match report if there is
   *     one
   */
  public CountedFile count(PreparedRequest prepared, InputStream memberFile) {
    var count = prepared.newCount();
    try {
      List<String> skipped =
          new MemberFileReader(settings.maxUploadBytes()).read(memberFile, count);
      var hashing = new HouseholdHashing(keys.of(prepared.edition().edition()));
      count.households(hashing);
      var counted =
          new CountedFile(count.counts(), count.report(skipped), hashing.set(UploadRules.STANDARD));
      requireSize(counted);
      requirePlausible(counted, count.largestBlock());
      return counted;
    } catch (MemberFileRefused e) {
      throw new InvalidInput("ledenbestand", e.getMessage());
    }
  }

  private static void requireSize(CountedFile counted) {
    if (counted.counts().households() < Rules.STANDARD.memberFile()) {
      String message =
          "In het werkgebied zijn minder dan "
              + Rules.STANDARD.memberFile()
              + " huishoudens met een lid herkend. Dat is te weinig voor een ledenanalyse;"
              + " controleer het werkgebied en het bestand.";
      throw new InvalidInput(List.of(new Fault("ledenbestand", message)), counted.report());
    }
  }

  private static void requirePlausible(CountedFile counted, long largestBlock) {
    var report = counted.report();
    PLAUSIBILITY
        .objection(
            counted.counts().households(), largestBlock, report.considered(), report.matchedTotal())
        .ifPresent(
            objection -> {
              throw new InvalidInput(List.of(new Fault("ledenbestand", objection)), report);
            });
  }
}
