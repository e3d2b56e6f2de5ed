// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.publiekswijzer.disclosure.AddressHashing;
import nl.publiekswijzer.disclosure.EditionKey;
import nl.publiekswijzer.disclosure.HouseholdHashing;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.RowHashing;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.member.CountedMembers;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.read.ColumnsUnclear;
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
  private static final String UNKNOWN_WORDS =
      "Van een of meer woorden voor een soort lidmaatschap weten we niet wat ze betekenen. Kies per"
          + " woord jeugd, volwassen, gewoon of buiten beschouwing, en lever het bestand opnieuw aan."
          + " Voor een volgend bestand van de bibliotheek onthouden we dat.";

  private final EditionKeys keys;
  private final DrawKeys drawKeys;
  private final UploadCounting uploads;
  private final FileChoosing choosing;
  private final Settings settings;

  @Inject
  public MemberFileCounting(
      EditionKeys keys,
      DrawKeys drawKeys,
      UploadCounting uploads,
      FileChoosing choosing,
      Settings settings) {
    this.keys = keys;
    this.drawKeys = drawKeys;
    this.uploads = uploads;
    this.choosing = choosing;
    this.settings = settings;
  }

  /**
   * Counts a member file in one pass; nothing of it is kept but the counts.
   *
   * @throws InvalidInput when it cannot be used or is too small; with the match report if there is
   *     one
   * @throws Refused with 429 when too many files were read for this area
   */
  public CountedFile count(PreparedRequest prepared, FileChoiceText text, InputStream memberFile) {
    return count(prepared, text, memberFile, accepted -> {});
  }

  /**
   * The same.
   *
   * @param accepted takes the file that was read, once it will be used
   */
  public CountedFile count(
      PreparedRequest prepared,
      FileChoiceText text,
      InputStream memberFile,
      Consumer<MemberFileCount> accepted) {
    var edition = prepared.edition();
    var said = choosing.read(text, prepared.order().terms().file().referenceDate());
    var choices = choosing.withEarlier(prepared.libraryId(), said);
    var key = keys.of(edition.edition());
    var rows = new RowHashing(key);
    var count = prepared.newCount(rows);
    var file = read(prepared, choices, memberFile, count);
    var byFile = count.report(file.skippedColumns(), file.form().with(prepared.elsewhere(count)));
    requireNoQuestion(prepared, byFile);
    var members = count.counted(key::tie);
    var set = set(key, members, rows);
    var verdict =
        new FileJudging(drawKeys.members(edition.edition(), set.keyId()))
            .judge(members, set.delivered(), byFile);
    var report = verdict.report();
    boolean refused = verdict.refusal().isPresent();
    uploads.count(
        prepared,
        new Reading(members.typed().areas(), set.delivered(), report.delivered(), refused));
    if (refused) {
      throw new InvalidInput(List.of(new Fault(FILE, verdict.refusal().get())), report);
    }
    accepted.accept(count);
    choosing.remember(prepared.libraryId(), file.header(), said);
    return new CountedFile(members.counts(), report, set);
  }

  /** What is asked depends on the file alone, and comes before anything that households tell. */
  private void requireNoQuestion(PreparedRequest prepared, MatchReport report) {
    if (report.form().isAsked()) {
      uploads.count(prepared, Reading.unreadable(report.delivered()));
      throw new InvalidInput(List.of(new Fault("lidsoorten", UNKNOWN_WORDS)), report);
    }
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
      Object question = e instanceof ColumnsUnclear unclear ? unclear.question() : null;
      throw new InvalidInput(List.of(new Fault(FILE, e.getMessage())), question);
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
