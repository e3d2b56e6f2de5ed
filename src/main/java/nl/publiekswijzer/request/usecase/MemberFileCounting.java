// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.disclosure.AddressHashing;
import nl.publiekswijzer.disclosure.EditionKey;
import nl.publiekswijzer.disclosure.HouseholdHashing;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.RowHashing;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.member.CountedMembers;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.read.MemberFileReader;
import nl.publiekswijzer.member.read.MemberFileRefused;
import nl.publiekswijzer.member.read.ReadFile;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.usecase.UploadCounting.Reading;

/** Counts member files while they stream in, and refuses what is too small or picked by hand. */
@Dependent
public class MemberFileCounting {
  private static final String FILE = "ledenbestand";

  private final EditionKeys keys;
  private final DrawKeys drawKeys;
  private final UploadCounting uploads;
  private final Settings settings;

  @Inject
  public MemberFileCounting(
      EditionKeys keys, DrawKeys drawKeys, UploadCounting uploads, Settings settings) {
    this.keys = keys;
    this.drawKeys = drawKeys;
    this.uploads = uploads;
    this.settings = settings;
  }

  /**
   * Counts a member file in one pass; nothing of it is kept but the counts.
   *
   * @throws InvalidInput when it cannot be used or is too small; with the match report if there is
   *     one
   * @throws Refused with 429 when too many files were read for this area
   */
  public CountedFile count(
      PreparedRequest prepared, MemberFileChoices choices, InputStream memberFile) {
    var edition = prepared.edition();
    var key = keys.of(edition.edition());
    var rows = new RowHashing(key);
    var count = prepared.newCount(rows);
    var file = read(prepared, choices, memberFile, count);
    var members = count.counted(key::tie);
    var set = set(key, members, rows);
    var verdict =
        new FileJudging(drawKeys.members(edition.edition(), set.keyId()))
            .judge(members, set.delivered(), count.report(file.skippedColumns(), file.form()));
    var report = verdict.report();
    boolean refused = verdict.refusal().isPresent();
    uploads.count(
        prepared,
        new Reading(members.typed().areas(), set.delivered(), report.delivered(), refused));
    if (refused) {
      throw new InvalidInput(List.of(new Fault(FILE, verdict.refusal().get())), report);
    }
    return new CountedFile(members.counts(), report, set);
  }

  private ReadFile read(
      PreparedRequest prepared,
      MemberFileChoices choices,
      InputStream memberFile,
      MemberFileCount count) {
    try {
      return new MemberFileReader(settings.maxUploadBytes(), choices).read(memberFile, count);
    } catch (MemberFileRefused e) {
      uploads.count(prepared, Reading.unreadable(count.delivered()));
      throw new InvalidInput(FILE, e.getMessage());
    }
  }

  private static MemberSet set(EditionKey key, CountedMembers members, RowHashing rows) {
    var hashing = new HouseholdHashing(key);
    members.visit(hashing::accept);
    var addresses = new AddressHashing(key);
    members.typed().visit(addresses::accept);
    return hashing.set(rows.rows(), addresses.sketch(UploadRules.STANDARD), UploadRules.STANDARD);
  }
}
